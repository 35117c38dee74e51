import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadProgress } from '../../src/commands/load-progress.js';
import { Pace } from '../../src/commands/pace.js';

describe('A pace', () => {
  const paceOf = (...samples: readonly (readonly [at: number, done: number])[]): Pace => {
    let at = 0;
    const pace = new Pace(() => at);
    for (const [second, done] of samples) {
      at = second;
      pace.note(done);
    }
    return pace;
  };

  test('says nothing before there is anything to tell it by', () => {
    expect([paceOf().rate, paceOf([0, 5]).rate, paceOf([0, 5]).left(10)]).toEqual([null, null, null]);
    expect(paceOf([0, 5], [3, 5]).left(10)).toBeNull();
  });

  test('is what was done in a second, and tells how long the rest takes', () => {
    const pace = paceOf([0, 0], [2, 1_000], [4, 2_000]);
    expect(pace.rate).toBe(500);
    expect(pace.left(5_000)).toBe(6);
    expect(pace.left(2_000)).toBe(0);
  });

  test('follows a stage that slows down: what is ten seconds old counts no more', () => {
    const pace = paceOf([0, 0], [1, 10_000], [2, 10_100], [12, 11_100], [22, 12_100]);
    expect(pace.rate).toBe(100);
    expect(pace.left(13_100)).toBe(10);
  });
});

describe('The progress of a load', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'Date', 'setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  const stream = (isTTY: boolean) =>
    Object.assign(new PassThrough(), { isTTY, columns: 120, cursorTo: () => true, clearLine: () => true, moveCursor: () => true });
  const shown = (output: PassThrough): string => (output.read() as Buffer | null)?.toString() ?? '';

  test('is a line every five seconds for a log, with rate and time left', () => {
    const output = stream(false);
    const { listeners, end } = loadProgress(output as unknown as WriteStream);
    listeners.progress('write', 0, 120_000);
    for (let second = 1; second <= 6; second++) {
      vi.advanceTimersByTime(1_000);
      listeners.progress('write', second * 1_000, 120_000);
    }
    end();
    expect(shown(output)).toBe('Writing 5,000 of 120,000: 1,000/s, 1 min 55 s left\n');
  });

  test('is a number and a rate while nobody knows the total', () => {
    const output = stream(false);
    const { listeners } = loadProgress(output as unknown as WriteStream);
    listeners.progress('check', 0, null);
    vi.advanceTimersByTime(5_000);
    listeners.progress('check', 10_000, null);
    expect(shown(output)).toBe('Checking 10,000: 2,000/s\n');
  });

  test('begins anew with each stage, and tells of indexes how long they take and not how many a second', () => {
    const output = stream(false);
    const { listeners } = loadProgress(output as unknown as WriteStream);
    listeners.progress('write', 0, 10);
    listeners.progress('index', 10, 110);
    vi.advanceTimersByTime(10_000);
    listeners.progress('index', 60.5, 110);
    expect(shown(output)).toBe('Indexing 60 of 110: 10 s left\n');
  });

  test('is a bar on a terminal, with the same', () => {
    const output = stream(true);
    const { listeners, end } = loadProgress(output as unknown as WriteStream);
    listeners.progress('write', 0, 4_000);
    vi.advanceTimersByTime(1_000);
    listeners.progress('write', 1_000, 4_000);
    end();
    expect(shown(output)).toContain('25% 1000/4000 1,000/s, 3 s left');
  });
});
