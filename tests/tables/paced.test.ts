import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { STALLED_MILLISECONDS } from '../../src/server/limits.js';
import { paced } from '../../src/server/tables/paced.js';

async function* three(ended: () => void): AsyncGenerator<number> {
  try {
    for (let number = 1; number <= 3; number++) yield await Promise.resolve(number);
  } finally {
    ended();
  }
}

describe('Chunks at the pace of a reader', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are left where nobody asks for the next one in time, and what makes them ends with their reader', async () => {
    const [ended, stalled] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const chunks = paced(three(ended), stalled);
    expect(await chunks.next()).toEqual({ done: false, value: 1 });
    vi.advanceTimersByTime(STALLED_MILLISECONDS - 1);
    expect(stalled).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(stalled).toHaveBeenCalledOnce();
    expect(ended).not.toHaveBeenCalled();
    await chunks.return(undefined);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('come one after the other, and nobody is late who has them all', async () => {
    const [ended, stalled] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const read: number[] = [];
    for await (const chunk of paced(three(ended), stalled)) {
      read.push(chunk);
      vi.advanceTimersByTime(STALLED_MILLISECONDS - 1);
    }
    vi.advanceTimersByTime(STALLED_MILLISECONDS);
    expect(read).toEqual([1, 2, 3]);
    expect(stalled).not.toHaveBeenCalled();
  });
});
