import type { Session } from 'neo4j-driver';
import type { StopSignal } from '../../stop-signal.js';

/** What `answer` gives, or the failure that `onStop` makes of an abort, at once: whoever waits is not kept. */
export function unlessStopped<T>(answer: PromiseLike<T>, stop: StopSignal, onStop: (stop: StopSignal) => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(onStop(stop));
    const settled = (settle: () => void): void => {
      stop.removeEventListener('abort', abort);
      settle();
    };
    if (stop.aborted) return abort();
    stop.addEventListener('abort', abort, { once: true });
    answer.then(
      (value) => settled(() => resolve(value)),
      (error: unknown) => settled(() => reject(error)),
    );
  });
}

/** Closes a session; the server is told to stop what still runs in it. Nobody waits: it may no longer say anything. */
export const cut = (session: Session): void => void session.close().catch(() => {});
