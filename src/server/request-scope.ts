import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphStore } from '../store/graph-store.js';
import type { ErrorLog } from './mask-error.js';

/** What belongs to one request, wherever its answer is made. */
export interface RequestScope {
  readonly id: string;
  readonly log: FastifyBaseLogger;
  /** How many statements the store ran for it. */
  statements: number;
}

/** The scope of the request at hand; Apollo formats errors without saying whose they are. */
export const requestScope = new AsyncLocalStorage<RequestScope>();

export const errorLog = ({ id, log }: Pick<RequestScope, 'id' | 'log'>): ErrorLog => ({
  reference: id,
  write: (error, code) =>
    code === 'INTERNAL' ? log.error({ err: error, code }, 'failure') : log.warn({ err: error, code }, 'refused with a cause'),
});

/** A store that counts its statements in the scope of the request they are run for. */
export function countStatements(store: GraphStore): GraphStore {
  return {
    kind: store.kind,
    run(query, parameters, signal, report) {
      const scope = requestScope.getStore();
      if (scope) scope.statements++;
      return store.run(query, parameters, signal, report);
    },
    readiness: () => store.readiness(),
    statistics: (model) => store.statistics(model),
    close: () => store.close(),
  };
}
