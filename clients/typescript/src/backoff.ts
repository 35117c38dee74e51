const FIRST_MILLISECONDS = 200;
const LONGEST_MILLISECONDS = 8_000;

/** How long to wait before the retry of this number, from 0: twice as long each time, never the same for two clients. */
export const waitBefore = (retry: number): number =>
  Math.min(LONGEST_MILLISECONDS, FIRST_MILLISECONDS * 2 ** retry) * (0.5 + Math.random() / 2);

/** Waits; rejects with the reason of the signal as soon as it is aborted. */
export const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal!.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
