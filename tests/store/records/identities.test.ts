import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IdTable, UNKNOWN } from '../../../src/store/records/id-table.js';
import { RecordIdentities } from '../../../src/store/records/record-identities.js';

describe('A table of ids', () => {
  test('numbers ids as a Map would, whatever characters they have', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom('', 'a', '江', '江a', 'a江'))),
        (ids) => {
          const table = new IdTable();
          const map = new Map<string, number>();
          for (const id of ids) {
            if (!map.has(id)) map.set(id, map.size);
            expect(table.add(id)).toBe(map.get(id));
          }
          expect(table.size).toBe(map.size);
          for (const [id, number] of map) {
            expect(table.find(id)).toBe(number);
            expect(table.text(number)).toBe(id);
          }
          expect(table.find(`${ids.join()}x`)).toBe(UNKNOWN);
        },
      ),
    );
  });

  test('finds each of many, whose hashes must share slots', () => {
    const table = new IdTable();
    const ids = Array.from({ length: 20_000 }, (_, index) => `project/${index}`);
    for (const id of ids) table.add(id);
    expect(ids.filter((id, number) => table.find(id) !== number || table.text(number) !== id)).toEqual([]);
    expect(table.find('project/20000')).toBe(UNKNOWN);
  });
});

describe('The identities of a graph', () => {
  test('tell relationships apart by type and by either end', () => {
    const identities = new RecordIdentities(['PART_OF', 'BUILDS']);
    const { ids, ties } = identities;
    const [a, b] = [ids.add('a'), ids.add('b')];
    expect(ties.add(0, a, b)).toBe(0);
    expect(ties.add(0, b, a)).toBe(1);
    expect(ties.add(1, a, b)).toBe(2);
    expect(ties.add(0, a, b)).toBe(0);
    expect(ties.size).toBe(3);
    expect(identities.tieAt(1)).toEqual(['PART_OF', 'b', 'a']);
    identities.settle();
    expect(identities.isTie(2, 'BUILDS', 'a', 'b')).toBe(true);
    for (const [number, type, from, to] of [
      [2, 'BUILDS', 'b', 'a'],
      [2, 'PART_OF', 'a', 'b'],
      [2, 'BUILDS', 'a', 'bb'],
      [3, 'BUILDS', 'a', 'b'],
    ] as const)
      expect(identities.isTie(number, type, from, to)).toBe(false);
  });

  test('hold many relationships of one hub', () => {
    const { ids, ties } = new RecordIdentities(['PART_OF']);
    const hub = ids.add('hub');
    const others = Array.from({ length: 5_000 }, (_, index) => ids.add(`other/${index}`));
    expect(others.map((other) => ties.add(0, other, hub))).toEqual(others.map((_, index) => index));
    expect(others.filter((other, index) => ties.add(0, other, hub) !== index)).toEqual([]);
  });
});
