import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphError } from '../errors.js';
import { agentServer } from './agent-server.js';
import { askWithin } from './ask/ask-within.js';
import { checkOrigin, type OriginRules } from './known-origin.js';

/** Answers a request that failed, masked and logged as the service does it everywhere. */
export type Refuse = (request: FastifyRequest, reply: FastifyReply, status: number, error: Error) => FastifyReply;

/**
 * `/mcp`: the tools for agents over streamable HTTP. Each request is answered by itself, so that any of several services
 * behind a balancer can answer it; there are no sessions, and nothing is pushed.
 * @see https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#streamable-http
 */
export async function agentRoutes(app: FastifyInstance, rules: OriginRules, refuse: Refuse): Promise<void> {
  const ask = askWithin(app);
  await app.register((scope, _, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, scope.getDefaultJsonParser('error', 'error'));
    scope.addHook('onRequest', async (request, reply) => {
      try {
        checkOrigin(request.headers, rules);
      } catch (error) {
        return refuse(request, reply, 403, error as Error);
      }
    });
    scope.post('/mcp', async (request, reply) => {
      const server = agentServer({ ask, base: `${request.protocol}://${request.host}` });
      const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
      reply.raw.once('close', () => void server.close());
      // The SDK's types are made for a looser reading of optional members than ours.
      await server.connect(transport as Transport);
      void reply.hijack();
      try {
        await transport.handleRequest(request.raw, reply.raw, request.body);
      } finally {
        await server.close();
      }
    });
    scope.route({
      method: ['GET', 'DELETE'],
      url: '/mcp',
      handler: (request, reply) =>
        refuse(
          request,
          reply.header('allow', 'POST'),
          405,
          new GraphError('BAD_REQUEST', `/mcp takes POST, not ${request.method}.`, { hint: 'There are no sessions here, and no streams.' }),
        ),
    });
    done();
  });
}
