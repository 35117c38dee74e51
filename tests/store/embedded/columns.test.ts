import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredValue } from '../../../src/store/graph-batch.js';
import { ColumnBuilder } from '../../../src/store/embedded/columns/column-builder.js';

const IDS = ['node/a', 'node/b', 'node/c'];
/** Numbered in another order than the final one. */
const nodes = {
  find: (id: string) => ({ 'node/c': 0, 'node/a': 1, 'node/b': 2 })[id],
  idOf: (number: number) => ['node/c', 'node/a', 'node/b'][number]!,
};
const renumbered = Uint32Array.of(2, 0, 1);

/** Puts values into rows, null for none, and gives the column with its rows in another order. */
function columnOf(values: readonly (StoredValue | null)[], rows: Uint32Array) {
  const builder = new ColumnBuilder(nodes);
  values.forEach((value, row) => {
    if (value !== null) builder.put(row, value);
  });
  expect(values.map((_, row) => builder.get(row))).toEqual(values);
  return builder.finish({ rows, renumbered, ids: IDS });
}

const reversed = (values: readonly unknown[]): Uint32Array => Uint32Array.from(values, (_, row) => values.length - 1 - row);

const kinds: Readonly<Record<string, fc.Arbitrary<StoredValue>>> = {
  texts: fc.string({ unit: 'grapheme' }),
  'few different texts': fc.constantFrom('STATED', 'DERIVED', ''),
  'small integers': fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  'safe integers': fc.maxSafeInteger(),
  'truth values': fc.boolean(),
  'lists of texts': fc.array(fc.string(), { maxLength: 3 }),
  'lists of integers': fc.array(fc.maxSafeInteger(), { maxLength: 8 }),
  'lists of ids of nodes': fc.array(fc.constantFrom(...IDS), { maxLength: 3 }),
  'lists of ids, not all of nodes': fc.array(fc.constantFrom(...IDS, 'node/gone'), { maxLength: 3 }),
  'values of several kinds': fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()), fc.array(fc.integer())),
};

describe('A column gives back what was put in, in its final order', () => {
  test.each(Object.entries(kinds))('%s', (_name, value) => {
    fc.assert(
      fc.property(fc.array(fc.option(value), { maxLength: 40 }), (values) => {
        fc.pre(values.some((each) => each !== null));
        const column = columnOf(values, reversed(values));
        expect(Array.from({ length: column.length }, (_, row) => column.get(row))).toEqual(values.toReversed());
      }),
    );
  });

  test('the lowest integer of 32 bits is a value like any other', () => {
    const values = [-(2 ** 31), null, 7];
    const column = columnOf(values, Uint32Array.of(0, 1, 2));
    expect([0, 1, 2].map((row) => column.get(row))).toEqual(values);
  });

  test('texts that hardly repeat give up their dictionary on the way, and none is lost', () => {
    const values = Array.from({ length: 5_000 }, (_, row) => (row % 7 === 0 ? null : row % 3 === 0 ? 'again' : `text ${row}`));
    const column = columnOf(values, reversed(values));
    expect(values.toReversed().filter((value, row) => column.get(row) !== value)).toEqual([]);
  });

  test('a list of ids knows its nodes; lists with another text do not', () => {
    const column = columnOf([['node/c', 'node/a'], null, [], ['node/b']], Uint32Array.of(3, 2, 1, 0));
    expect([0, 1, 2, 3].map((row) => [...column.nodesAt!(row)])).toEqual([[1], [], [], [2, 0]]);
    expect(columnOf([['node/c'], ['elsewhere']], Uint32Array.of(0, 1)).nodesAt).toBeNull();
  });

  test('lists are counted by their elements', () => {
    expect(columnOf([['node/c', 'node/a'], null, [], ['node/b']], Uint32Array.of(3, 2, 1, 0)).elements).toBe(3);
    expect(columnOf(['text'], Uint32Array.of(0)).elements).toBe(0);
  });

  test('a list belongs to whoever asks', () => {
    for (const values of [[['a', 'b']], [[1, 2]], [['node/a']], ['text', ['a']]]) {
      const column = columnOf(values, Uint32Array.of(values.length - 1));
      (column.get(0) as unknown[]).push('mine');
      expect(column.get(0)).toEqual(values.at(-1));
    }
  });
});
