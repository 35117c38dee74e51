import type { FastifyInstance } from 'fastify';
import { graphReader, type ReaderOptions } from './read-graph.js';
import { reconcileContext, type ReconcileOptions } from './reconcile-context.js';
import { reconcileRoutes, type Refuse } from './reconcile-routes.js';

/** The routes of reconciliation over a graph; its names are read with the first question. */
export function openReconcile({ schema, model, ...options }: Pick<ReconcileOptions, 'schema' | 'model'> & ReaderOptions) {
  const context = reconcileContext({ schema, model, read: graphReader(options) });
  return (app: FastifyInstance, refuse: Refuse): Promise<void> => reconcileRoutes(app, context, refuse);
}
