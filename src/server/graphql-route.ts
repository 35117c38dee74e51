import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphError } from '../errors.js';
import { replyWithError } from './error-reply.js';
import type { OperationContext } from './operation-gateway.js';
import { failureStatus, mediaTypeOf } from './response-status.js';
import { checkSource } from './source-limits.js';

const OTHER_METHODS = ['PUT', 'PATCH', 'DELETE'];

function sourceOf({ method, body, query }: FastifyRequest): unknown {
  const from = method === 'GET' ? query : body;
  return typeof from === 'object' && from !== null ? (from as { query?: unknown }).query : undefined;
}

/** Whether somebody opened the address in a browser, to see what is there. */
const isVisit = ({ method, headers }: FastifyRequest, source: unknown): boolean =>
  method === 'GET' && source === undefined && (headers.accept ?? '').includes('text/html');

/** `/graphql`: POST, and GET for queries. */
export function graphqlRoute(app: FastifyInstance, apollo: ApolloServer<OperationContext>): void {
  const answer = fastifyApolloHandler(apollo, { context: (request) => Promise.resolve({ request }) });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async handler(request, reply) {
      const source = sourceOf(request);
      if (isVisit(request, source)) return reply.redirect('playground/');
      try {
        if (typeof source === 'string') checkSource(source);
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        return replyWithError(request, reply, failureStatus([error.code], mediaTypeOf(request), 400), error);
      }
      return answer.call(app, request, reply);
    },
  });
  app.route({
    method: OTHER_METHODS,
    url: '/graphql',
    handler: (request, reply) =>
      replyWithError(
        request,
        reply.header('allow', 'GET, POST'),
        405,
        new GraphError('BAD_REQUEST', `/graphql takes GET and POST, not ${request.method}.`),
      ),
  });
}
