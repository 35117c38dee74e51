import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationContext } from './operation-gateway.js';
import { failureStatus, mediaTypeOf } from './response-status.js';

/** Gives an operation that failed as a whole the status that GraphQL over HTTP wants; others keep 200. */
export const operationStatus: ApolloServerPlugin<OperationContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ contextValue, response }) {
        const { http, body } = response;
        if (body.kind === 'single' && body.singleResult.errors && body.singleResult.data === undefined) {
          const codes = body.singleResult.errors.map(({ extensions }) => extensions?.['code']);
          http.status = failureStatus(codes, mediaTypeOf(contextValue.request), http.status ?? 400);
        }
        return Promise.resolve();
      },
    }),
};
