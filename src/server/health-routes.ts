import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/graph-store.js';

/** `/health/live`: the process answers. `/health/ready`: so does the store, with data; 503 says why not, and what to do. */
export function healthRoutes(app: FastifyInstance, store: GraphStore): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const readiness = await store.readiness();
    void reply.header('cache-control', 'no-store');
    if (readiness.ready) return { status: 'ready', store: store.kind, contentHash: readiness.contentHash };
    return reply.code(503).send({ status: 'not ready', store: store.kind, reason: readiness.reason, hint: readiness.hint });
  });
}
