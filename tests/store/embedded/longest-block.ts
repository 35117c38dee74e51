import { readFileSync } from 'node:fs';

/** Milliseconds that this thread has computed: a machine that is busy with other programs does not count as ours. */
function computed(): number {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    // Only Linux tells; elsewhere it is what passes on the clock.
    return performance.now();
  }
}

export interface Measured<T> {
  readonly result: PromiseSettledResult<T>;
  /** How long others had to wait at most for a turn of the event loop, in milliseconds. */
  readonly block: number;
  /** How many turns others had. */
  readonly turns: number;
}

/** Runs something and looks at every turn of the event loop how long the last one took. */
export async function longestBlock<T>(work: () => Promise<T>): Promise<Measured<T>> {
  let block = 0;
  let turns = 0;
  let last = computed();
  const look = (): void => {
    const now = computed();
    block = Math.max(block, now - last);
    last = now;
  };
  let ended = false;
  const tick = (): void => {
    look();
    turns++;
    if (!ended) setImmediate(tick);
  };
  setImmediate(tick);
  const [result] = await Promise.allSettled([work()]);
  ended = true;
  look();
  return { result, block, turns };
}
