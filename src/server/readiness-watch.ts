import type { FastifyBaseLogger } from 'fastify';
import type { GraphStore, Readiness } from '../store/graph-store.js';
import { WATCH_MILLISECONDS } from './limits.js';

const stateOf = (readiness: Readiness): string => (readiness.ready ? 'READY' : readiness.reason);

/** Writes a line into the log when the store stops being able to answer, and when it can again. Returns how to stop. */
export function watchReadiness(store: GraphStore, first: Readiness, log: FastifyBaseLogger): () => void {
  let last = stateOf(first);
  const look = async (): Promise<void> => {
    const readiness = await store.readiness();
    if (stateOf(readiness) === last) return;
    last = stateOf(readiness);
    if (readiness.ready) log.info({ store: store.kind }, 'the store answers');
    else log.warn({ store: store.kind, reason: readiness.reason, hint: readiness.hint }, 'the store does not answer');
  };
  let timer: NodeJS.Timeout;
  const next = (): void => {
    timer = setTimeout(
      () =>
        void look()
          .catch((error: unknown) => log.error({ err: error }, 'failure'))
          .finally(() => !stopped && next()),
      WATCH_MILLISECONDS,
    ).unref();
  };
  let stopped = false;
  next();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
