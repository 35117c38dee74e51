import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchedDataset } from '../../src/server/ready/current-dataset.js';
import type { Sight } from '../../src/server/store-watch.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that is looked at in five milliseconds, unless it hangs. */
function watched(dataset: string | null) {
  const watch = { dataset, looks: 0, hangs: false, sight: { dataset, at: performance.now(), turn: 0 } as Sight };
  const glance = async (): Promise<Sight> => {
    watch.looks++;
    const at = performance.now();
    if (watch.hangs) await new Promise(() => {});
    await new Promise((resolve) => setTimeout(resolve, 5));
    const changed = watch.dataset !== watch.sight.dataset;
    watch.sight = { dataset: watch.dataset, at, turn: watch.sight.turn + (changed ? 1 : 0) };
    return watch.sight;
  };
  return { watch, current: watchedDataset({ glance, get sight() { return watch.sight; } }) }; // prettier-ignore
}

describe('the dataset of a database', () => {
  it('is looked up at most once in half a second, beside the answers', async () => {
    const { watch, current } = watched('a');
    for (let ms = 0; ms < 10_000; ms += 10) {
      expect(current.known()?.dataset).toBe('a');
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(watch.looks).toBeGreaterThan(15);
    expect(watch.looks).toBeLessThanOrEqual(20);
  });

  it('is another one within a second', async () => {
    const { watch, current } = watched('a');
    watch.dataset = 'b';
    for (let ms = 0; ms <= 1_000; ms += 10) {
      current.known();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(current.known()).toMatchObject({ dataset: 'b', turn: 1 });
  });

  it('is not known after a second without a look, and then is waited for', async () => {
    const { watch, current } = watched('a');
    watch.dataset = 'b';
    await vi.advanceTimersByTimeAsync(60_000);
    expect(current.known()).toBeUndefined();
    const found = current.find();
    await vi.advanceTimersByTimeAsync(10);
    expect((await found)?.dataset).toBe('b');
  });

  it('is not waited for long', async () => {
    const { watch, current } = watched('a');
    watch.hangs = true;
    const found = current.find();
    await vi.advanceTimersByTimeAsync(250);
    expect(await found).toBeUndefined();
  });

  it('is not waited for where there was none: the store itself says why', async () => {
    const { current } = watched(null);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(current.known()?.dataset).toBeNull();
  });

  it('is confirmed by a look that begins later', async () => {
    const { watch, current } = watched('a');
    const now = performance.now();
    const later = current.later();
    watch.dataset = 'b';
    await vi.advanceTimersByTimeAsync(600);
    expect((await later).at).toBeGreaterThan(now);
    expect(await later).toMatchObject({ dataset: 'b', turn: 1 });
  });
});
