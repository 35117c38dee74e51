import type { FastifyInstance } from 'fastify';
import { GraphError } from '../../errors.js';
import type { GraphQLSchema } from 'graphql';
import { notTrusted, type KnownOperations } from '../operations/resolve-operation.js';
import type { KeptOperations } from '../permalinks/kept-operations.js';
import { addressVariables } from './address-variables.js';
import { tableFormats } from './table-format.js';
import { readTableOptions } from './table-options.js';
import type { Tables } from './tables.js';

interface TableRouteOptions {
  readonly schema: GraphQLSchema;
  readonly tables: Tables;
  readonly kept: KeptOperations;
  readonly operations: KnownOperations;
}

const unknown = (name: string): GraphError =>
  new GraphError('OPERATION_NOT_FOUND', `There is no operation ${JSON.stringify(name)}.`, {
    hint: 'An address of a table has the name or the hash of a trusted operation (npm run operations lists them), or the hash of a permalink.',
  });

/**
 * `/t/<operation>.csv`, `.ndjson`, `.xlsx`: a stored operation as a table, at an address that spreadsheets can open. As
 * with permalinks, a foreign page can make a browser ask nothing but what the service itself keeps.
 */
export function tableRoute(app: FastifyInstance, { schema, tables, kept, operations }: TableRouteOptions): void {
  const { trusted, trustedOnly } = operations;
  for (const format of tableFormats) {
    app.route<{ Params: { operation: string }; Querystring: Record<string, unknown> }>({
      method: ['GET', 'HEAD'],
      url: `/t/:operation.${format.name}`,
      handler(request, reply) {
        const { operation: name } = request.params;
        const { operationName, ...query } = request.query;
        // Names are letters and digits, and so are hashes: nothing else gets into the header.
        if (/^\w+$/.test(name)) void reply.header('content-disposition', `attachment; filename="${name}.${format.name}"`);
        return tables.answer({
          request,
          reply,
          format,
          begun: performance.now(),
          async resolve() {
            const source = trusted.find(name)?.text ?? (await kept.find(name));
            if (source === undefined) throw unknown(name);
            if (trustedOnly && !trusted.includes(source)) throw notTrusted();
            return { source };
          },
          operationName: typeof operationName === 'string' ? operationName : null,
          variables: (operation) => addressVariables(schema, operation, query),
          options: () => readTableOptions(query, request, format),
        });
      },
    });
  }
}
