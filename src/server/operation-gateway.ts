import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import type { Executor } from '../graphql/executor.js';
import { answerExtensions, asksFor, type ExtensionOptions } from './answer-extensions.js';
import { writeData } from './answer-text.js';
import { withDeadline } from './deadline.js';
import type { OperationRequest } from './with-operation.js';

type Gateway = ApolloServerOptionsWithGateway<OperationContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** What Apollo hands through to the executor. */
export interface OperationContext extends BaseContext {
  readonly request: OperationRequest;
}

export interface GatewayOptions extends ExtensionOptions {
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly config: Pick<Config, 'explain' | 'maxResponseBytes' | 'queryTimeout'>;
}

/**
 * Puts the compiler in the place of graphql-js's execution, by Apollo's documented hook for gateways. Unlike the plugin
 * hook `responseForOperation`, it leaves what it returns and what it throws to `formatError`.
 */
export function operationGateway({ schema, executor, config, ...beside }: GatewayOptions): Gateway {
  const execute: GatewayExecutor = async ({ document, source, request, context }) => {
    const { request: http } = context as OperationContext;
    const explain = config.explain && asksFor('explain', request.extensions, http);
    try {
      const answer = await withDeadline(config.queryTimeout, http.raw, (signal) =>
        executor.execute({
          document,
          source,
          operationName: request.operationName,
          variables: request.variables,
          explain,
          notes: true,
          signal,
        }),
      );
      const { data, errors } = answer;
      if (data) writeData(data, config.maxResponseBytes);
      const { operationName, variables, extensions: asked } = request;
      const extensions = await answerExtensions(beside, answer, { source, operationName, variables, extensions: asked }, http);
      return { ...(errors && { errors }), ...(data !== undefined && { data }), ...(Object.keys(extensions).length > 0 && { extensions }) };
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
