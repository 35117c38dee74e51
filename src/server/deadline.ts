import type { IncomingMessage } from 'node:http';
import { GraphError } from '../errors.js';

// Errors are made when something is wrong and not before: every request would pay for their stacks.
const late = (milliseconds: number): GraphError =>
  new GraphError('QUERY_TIMEOUT', `The operation took longer than ${milliseconds} ms and was stopped.`, {
    hint: 'Ask for less at once: a smaller page, fewer nested lists.',
  });
const gone = (): GraphError => new GraphError('QUERY_TIMEOUT', 'The client closed the connection.');

/**
 * Runs work that must end in time. The signal it gets is aborted when time is up or when the client has gone, so that
 * a store can stop; the caller hears of it in time even from one that does not.
 * @throws {GraphError} QUERY_TIMEOUT
 */
export async function withDeadline<Result>(
  milliseconds: number,
  request: IncomingMessage,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const onClose = (): void => controller.abort(gone());
  const timer = setTimeout(() => controller.abort(late(milliseconds)), milliseconds);
  request.socket.once('close', onClose);
  const aborted = new Promise<never>((_, reject) =>
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error), { once: true }),
  );
  try {
    return await Promise.race([work(controller.signal), aborted]);
  } finally {
    clearTimeout(timer);
    request.socket.off('close', onClose);
  }
}
