import cors from '@fastify/cors';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import type { Executor } from '../graphql/executor.js';
import type { GraphStore } from '../store/graph-store.js';
import { startApollo } from './apollo.js';
import { answerErrors } from './error-reply.js';
import { answerWith, graphqlRoute } from './graphql-route.js';
import { healthRoutes } from './health-routes.js';
import { BODY_BYTES, RECEIVE_MILLISECONDS } from './limits.js';
import { readTrustedOperations } from './operations/read-trusted.js';
import { KeptOperations } from './permalinks/kept-operations.js';
import { permalinkRoute } from './permalinks/permalink-route.js';
import { playground } from './playground.js';
import { requestId } from './request-id.js';
import { requestScope } from './request-scope.js';
import type { StoreWatch } from './store-watch.js';

export interface ServerOptions {
  readonly config: Config;
  readonly log: FastifyBaseLogger;
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly store: GraphStore;
  readonly watch: StoreWatch;
}

/** Connections of requests that run while the service is told to end are not kept open for another. */
function closeAfterLastAnswer(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
}

/**
 * The whole HTTP service, not yet listening. Closing it ends Apollo too; the store and its watch are their maker's.
 * @throws {GraphError} INVALID_SETTING where the folder of trusted operations is not usable
 */
export async function createServer({ config, log, schema, executor, store, watch }: ServerOptions): Promise<FastifyInstance> {
  const trusted = readTrustedOperations(schema, config);
  const kept = new KeptOperations(config.permalinks);
  const { trustedOnly } = config;
  const app: FastifyInstance = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    genReqId: requestId,
    bodyLimit: BODY_BYTES,
    requestTimeout: RECEIVE_MILLISECONDS,
  });
  answerErrors(app);
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });
  closeAfterLastAnswer(app);
  app.addHook('preHandler', (request, _, done) => requestScope.run({ id: request.id, log: request.log, statements: 0 }, done));

  const apollo = await startApollo({ schema, executor, config, log, watch, kept, trusted });
  app.addHook('onClose', () => apollo.stop());
  if (config.corsOrigins.length > 0) {
    const origin = config.corsOrigins.includes('*') ? '*' : [...config.corsOrigins];
    await app.register(cors, { origin, methods: ['GET', 'POST'], exposedHeaders: ['x-request-id'], maxAge: 600 });
  }
  const answer = answerWith(app, apollo);
  graphqlRoute(app, { answer, trusted, trustedOnly });
  permalinkRoute(app, { answer, kept, trusted, trustedOnly });
  healthRoutes(app, store);
  await playground(app);
  return app;
}
