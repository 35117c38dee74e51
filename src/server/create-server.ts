import cors from '@fastify/cors';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Config } from '../config.js';
import type { Executor } from '../graphql/executor.js';
import type { GraphStore } from '../store/graph-store.js';
import { startApollo } from './apollo.js';
import { Documents } from './documents.js';
import { answerErrors, replyWithError } from './error-reply.js';
import { Front } from './front.js';
import { graphqlRoute } from './graphql-route.js';
import { healthRoutes } from './health-routes.js';
import { BODY_BYTES, RECEIVE_MILLISECONDS } from './limits.js';
import type { Mount } from './mount.js';
import { readTrustedOperations } from './operations/read-trusted.js';
import { RegisteredOperations } from './operations/registered-operations.js';
import { KeptOperations } from './permalinks/kept-operations.js';
import { permalinkRoute } from './permalinks/permalink-route.js';
import { pages } from './pages/pages.js';
import { openReadyAnswers } from './ready/open-ready-answers.js';
import { requestId } from './request-id.js';
import type { StoreWatch } from './store-watch.js';
import { SUMMARY_HEADERS } from './tables/table-headers.js';
import { tableRoute } from './tables/table-route.js';
import { Tables } from './tables/tables.js';

export interface ServerOptions {
  readonly config: Config;
  readonly log: FastifyBaseLogger;
  readonly schema: GraphQLSchema;
  readonly executor: Executor;
  readonly store: GraphStore;
  readonly watch: StoreWatch;
  /** What else stands on the graph. */
  readonly mounts?: readonly Mount[];
}

// Hooks call back and do not promise: most answers are ready before a promise would be.

/** Headers of everything that leaves the service. */
function markAnswers(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    done();
  });
}

/** Connections of requests that run while the service is told to end are not kept open for another. */
function closeAfterLastAnswer(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', (_, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done(null, payload);
  });
}

/**
 * The whole HTTP service, not yet listening. Closing it ends Apollo too; the store and its watch are their maker's.
 * @throws {GraphError} INVALID_SETTING where the folder of trusted operations is not usable
 */
export async function createServer({ config, log, schema, executor, store, watch, mounts = [] }: ServerOptions): Promise<FastifyInstance> {
  const trusted = readTrustedOperations(schema, config);
  const operations = { trusted, registered: new RegisteredOperations(trusted), trustedOnly: config.trustedOnly };
  const kept = new KeptOperations(config.permalinks);
  const app: FastifyInstance = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    genReqId: requestId,
    bodyLimit: BODY_BYTES,
    requestTimeout: RECEIVE_MILLISECONDS,
  });
  answerErrors(app);
  markAnswers(app);
  closeAfterLastAnswer(app);
  if (config.corsOrigins.length > 0) {
    const origin = config.corsOrigins.includes('*') ? '*' : [...config.corsOrigins];
    await app.register(cors, {
      origin,
      methods: ['GET', 'POST'],
      exposedHeaders: ['x-request-id', 'etag', ...SUMMARY_HEADERS],
      maxAge: 600,
    });
  }

  const apollo = await startApollo({ schema, maxDepth: config.maxDepth, log });
  const ready = await openReadyAnswers({ config, schema, store, watch, log });
  app.addHook('onClose', async () => {
    ready?.close();
    await apollo.stop();
  });
  const documents = new Documents(apollo);
  const tables = new Tables({ config, schema, executor, documents, watch });
  const front = new Front({ config, executor, watch, kept, trusted, documents, operations, ready, tables });
  graphqlRoute(app, front);
  permalinkRoute(app, { front, kept, operations });
  tableRoute(app, { schema, tables, kept, operations });
  healthRoutes(app, store);
  await pages(app);
  for (const mount of mounts) await mount(app, replyWithError);
  return app;
}
