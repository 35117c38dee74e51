import type { Session } from 'neo4j-driver';

/**
 * The answer of a session, or the failure that `reason` makes of an abort. Closing a session tells the server to stop
 * what runs in it; whoever waits is told at once, even where the server no longer says anything.
 */
export function unlessStopped<T>(answer: PromiseLike<T>, session: Session, stop: AbortSignal, reason: (stop: AbortSignal) => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(reason(stop));
      session.close().catch(() => {});
    };
    const settled = (settle: () => void) => {
      stop.removeEventListener('abort', abort);
      settle();
    };
    stop.addEventListener('abort', abort, { once: true });
    answer.then(
      (value) => settled(() => resolve(value)),
      (error: unknown) => settled(() => reject(error)),
    );
  });
}
