import { describe, expect, test } from 'vitest';
import { Budget } from '../../../src/store/embedded/budget.js';
import { NodeSet } from '../../../src/store/embedded/node-set.js';
import { Run } from '../../../src/store/embedded/run.js';
import { sortInSlices } from '../../../src/store/embedded/sort-in-slices.js';
import type { Steps } from '../../../src/store/embedded/steps.js';

const run = () => new Run([], new Budget({ sliceMilliseconds: 0 }));

function finish<T>(steps: Steps<T>): { readonly value: T; readonly pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done) return { value: step.value, pauses };
  }
}

describe('Sorting in slices', () => {
  test.each([0, 1, 2, 511, 512, 513, 1024, 1025, 10_000])('%d values come out as from one stable sort', (length) => {
    const keys = Array.from({ length }, (_, place) => (place * 7919) % 97);
    const compare = (one: number, other: number): number => keys[one]! - keys[other]!;
    const places = Uint32Array.from(keys.keys());
    const { value, pauses } = finish(sortInSlices(run(), places, compare));
    expect([...value]).toEqual([...keys.keys()].sort(compare));
    if (length > 1024) expect(pauses).toBeGreaterThan(length / 1024);
  });
});

describe('A set of nodes', () => {
  test('has what was added, once and in order', () => {
    const nodes = new NodeSet(100);
    for (const node of [99, 31, 0, 32, 63, 64]) expect(nodes.add(node)).toBe(true);
    expect(nodes.add(31)).toBe(false);
    expect(nodes.size).toBe(6);
    expect(Array.from({ length: 100 }, (_, node) => node).filter((node) => nodes.has(node))).toEqual([0, 31, 32, 63, 64, 99]);
    expect([...finish(nodes.sorted(run())).value]).toEqual([0, 31, 32, 63, 64, 99]);
  });
});
