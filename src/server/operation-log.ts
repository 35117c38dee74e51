import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationContext } from './operation-gateway.js';
import { requestScope } from './request-scope.js';

const milliseconds = (since: number): number => Math.round((performance.now() - since) * 100) / 100;

/** One line in the log for every operation. It never shows a value of a variable. */
export const operationLog: ApolloServerPlugin<OperationContext> = {
  requestDidStart() {
    const start = performance.now();
    return Promise.resolve({
      willSendResponse({ contextValue, response, operationName }) {
        const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
        contextValue.request.log.info(
          {
            operation: operationName ?? null,
            durationMs: milliseconds(start),
            statements: requestScope.getStore()?.statements ?? 0,
            status: response.http.status ?? 200,
            ...(errors.length > 0 && { errors: [...new Set(errors.map(({ extensions }) => extensions?.['code']))] }),
          },
          'operation',
        );
        return Promise.resolve();
      },
    });
  },
  unexpectedErrorProcessingRequest({ requestContext, error }) {
    requestContext.contextValue.request.log.error({ err: error }, 'failure');
    return Promise.resolve();
  },
};
