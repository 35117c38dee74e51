import type { Socket } from 'node:net';
import { GraphError } from '../errors.js';
import { Stop, type StopSignal } from '../stop-signal.js';

// Errors are made when something is wrong and not before: every request would pay for their stacks.
const late = (milliseconds: number): GraphError =>
  new GraphError('QUERY_TIMEOUT', `The operation took longer than ${milliseconds} ms and was stopped.`, {
    hint: 'Ask for less at once: a smaller page, fewer nested lists.',
  });
const gone = (): GraphError => new GraphError('QUERY_TIMEOUT', 'The client closed the connection.');

/**
 * Work that must end in time, for one client or for several that want the same. Its signal is aborted when time is up
 * or when all clients have gone, so that a store can stop; the clients hear of it in time even from one that does not.
 */
export class Flight<Result> {
  /** What all clients wait for. Rejected with QUERY_TIMEOUT, or as the work is. */
  readonly result: Promise<Result>;
  readonly #signal = new Stop();
  readonly #aboard: { readonly socket: Socket; readonly leave: () => void }[] = [];
  #waiting = 0;
  #stop!: (reason: GraphError) => void;

  /** @param landed called when there is a result, or none any more */
  constructor(milliseconds: number, work: (signal: StopSignal) => Promise<Result>, landed?: () => void) {
    this.result = new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#stop(late(milliseconds)), milliseconds);
      let ended = false;
      const end = (): void => {
        if (ended) return;
        ended = true;
        clearTimeout(timer);
        for (const { socket, leave } of this.#aboard) socket.off('close', leave);
        landed?.();
      };
      this.#stop = (reason) => {
        end();
        this.#signal.abort(reason);
        reject(reason);
      };
      work(this.#signal).then(
        (result) => {
          end();
          resolve(result);
        },
        (error: unknown) => {
          end();
          reject(error as Error);
        },
      );
    });
  }

  /** Takes a client aboard. One that leaves does not cut the others' answer. */
  join(socket: Socket): Promise<Result> {
    const leave = (): void => {
      if (--this.#waiting === 0) this.#stop(gone());
    };
    this.#waiting++;
    this.#aboard.push({ socket, leave });
    if (socket.destroyed) leave();
    else socket.on('close', leave);
    return this.result;
  }
}
