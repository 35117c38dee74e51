import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphError } from '../errors.js';
import { replyWithError } from './error-reply.js';
import type { OperationContext } from './operation-gateway.js';
import { membersOf, resolveOperation } from './operations/resolve-operation.js';
import type { TrustedOperations } from './operations/trusted-operations.js';
import { failureStatus, mediaTypeOf } from './response-status.js';
import { withOperation, type OperationRequest } from './with-operation.js';

const OTHER_METHODS = ['PUT', 'PATCH', 'DELETE'];

/** Lets Apollo answer a request. */
export type Answer = (request: OperationRequest, reply: FastifyReply) => Promise<unknown>;

export function answerWith(app: FastifyInstance, apollo: ApolloServer<OperationContext>): Answer {
  const handler = fastifyApolloHandler(apollo, { context: (request) => Promise.resolve({ request }) });
  return (request, reply) => Promise.resolve(handler.call(app, request, reply));
}

/** Whether somebody opened the address in a browser, to see what is there. */
const isVisit = ({ method, headers }: FastifyRequest, members: Readonly<Record<string, unknown>>): boolean =>
  method === 'GET' && Object.keys(members).length === 0 && (headers.accept ?? '').includes('text/html');

/** A GET of a named operation keeps what prevents cross-site requests: the header must be its own. */
const named = (request: FastifyRequest, query: string): OperationRequest => {
  const { variables, operationName } = membersOf(request);
  if (request.method === 'GET') return withOperation(request, { query, variables, operationName });
  return Object.create(request, { body: { value: { ...(request.body as object), query } } }) as OperationRequest;
};

interface RouteOptions {
  readonly answer: Answer;
  readonly trusted: TrustedOperations;
  readonly trustedOnly: boolean;
}

/** `/graphql`: POST, and GET for queries. */
export function graphqlRoute(app: FastifyInstance, { answer, trusted, trustedOnly }: RouteOptions): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    async handler(request, reply) {
      const members = membersOf(request);
      if (isVisit(request, members)) return reply.redirect('playground/');
      try {
        const source = resolveOperation(members, trusted, trustedOnly);
        return await answer(source === undefined ? request : named(request, source), reply);
      } catch (error) {
        if (!(error instanceof GraphError)) throw error;
        return replyWithError(request, reply, failureStatus([error.code], mediaTypeOf(request), 400), error);
      }
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
