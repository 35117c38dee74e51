import type { IncomingMessage } from 'node:http';
import { GraphError } from '../errors.js';

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
  const late = new GraphError('QUERY_TIMEOUT', `The operation took longer than ${milliseconds} ms and was stopped.`, {
    hint: 'Ask for less at once: a smaller page, fewer nested lists.',
  });
  const gone = new GraphError('QUERY_TIMEOUT', 'The client closed the connection.');
  const onClose = (): void => controller.abort(gone);
  const timer = setTimeout(() => controller.abort(late), milliseconds);
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
