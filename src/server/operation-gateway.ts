import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import type { Executor } from '../graphql/executor.js';
import { writeData } from './answer-text.js';
import { withDeadline } from './deadline.js';

type Gateway = ApolloServerOptionsWithGateway<OperationContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** What Apollo hands through to the executor. */
export interface OperationContext extends BaseContext {
  readonly request: FastifyRequest;
}

export interface GatewayOptions {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly config: Pick<Config, 'explain' | 'maxResponseBytes' | 'queryTimeout'>;
}

/** A request asks for its plan by `extensions: { explain: true }` or by the header `x-explain: 1`. */
const asksForPlan = (extensions: Readonly<Record<string, unknown>> | undefined, { headers }: FastifyRequest): boolean =>
  extensions?.['explain'] === true || headers['x-explain'] === '1';

/**
 * Puts the compiler in the place of graphql-js's execution, by Apollo's documented hook for gateways. Unlike the plugin
 * hook `responseForOperation`, it leaves what it returns and what it throws to `formatError`.
 */
export function operationGateway({ schema, executor, config }: GatewayOptions): Gateway {
  const execute: GatewayExecutor = async ({ document, source, request, context }) => {
    const { request: http } = context as OperationContext;
    const explain = config.explain && asksForPlan(request.extensions, http);
    try {
      const answer = await withDeadline(config.queryTimeout, http.raw, (signal) =>
        executor.execute({ document, source, operationName: request.operationName, variables: request.variables, explain, signal }),
      );
      if (answer.data) writeData(answer.data, config.maxResponseBytes);
      return answer;
    } catch (error) {
      return { errors: [new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) })] };
    }
  };
  return {
    load: () => Promise.resolve({ executor: execute }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: () => Promise.resolve(),
  };
}
