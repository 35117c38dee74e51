import { describe, expect, test } from 'vitest';
import { dayAfter, dayBefore } from '../../../../src/dataset/derive/time/calendar.js';
import { ALWAYS, holdsOf, intersection, knownFrom, type Rectangle } from '../../../../src/dataset/derive/time/rectangle.js';
import { Tiling } from '../../../../src/dataset/derive/time/tiling.js';
import { readVocabulary } from '../../../../src/dataset/vocabulary/vocabulary.js';
import { ANY_DAY, LAST_DAY } from '../../../../src/model/days.js';
import { model } from '../../small-seeds.js';

const from = (known: number, validFrom: number, validTo: number): Rectangle => ({
  ...{ knownFrom: known, knownTo: LAST_DAY, validFrom, validTo },
});

describe('A tiling', () => {
  const early = { item: 'early', holds: [from(20230101, 20220101, 20221231)] };
  const late = { item: 'late', holds: [from(20230701, 20220701, ANY_DAY)] };
  const last = Tiling.of([early, late], (items) => items.at(-1));

  test('has the value of what holds in each cell, and joins equal ones', () => {
    expect(holdsOf(last.where((item) => item === 'late'))).toEqual([20230701, LAST_DAY, 20220701, ANY_DAY]);
    expect(holdsOf(last.where((item) => item === 'early'))).toEqual([
      ...[20230101, 20230630, 20220101, 20221231],
      ...[20230701, LAST_DAY, 20220101, 20220630],
    ]);
  });

  test('has what holds in the latest state, whatever day is asked about', () => {
    expect(last.now).toBe('late');
    expect(Tiling.of([early], ([item]) => item).now).toBeUndefined();
  });

  test('asks once for the same things', () => {
    const asked: string[] = [];
    Tiling.of([early, late, { ...early, item: 'too' }], (items) => asked.push(items.join()));
    expect(asked.sort()).toEqual(['early,late,too', 'early,too', 'late']);
  });
});

describe('Rectangles', () => {
  test('of what always holds are not kept', () => {
    expect(holdsOf(ALWAYS)).toBeUndefined();
    expect(holdsOf(knownFrom(20230101))).toEqual([20230101, LAST_DAY, 0, ANY_DAY]);
  });

  test('meet where both hold, a shared day included', () => {
    const [a, b] = [from(20230101, 20220101, 20220630), from(20230201, 20220630, 20221231)];
    expect(holdsOf(intersection([a], [b]))).toEqual([20230201, LAST_DAY, 20220630, 20220630]);
    expect(intersection([a], [from(20230101, 20220701, ANY_DAY)])).toEqual([]);
  });
});

test.each([
  [20221231, 20230101],
  [20240228, 20240229],
  [20230228, 20230301],
  [20220430, 20220501],
  [LAST_DAY, ANY_DAY],
])('%i is followed by %i', (day, next) => {
  expect(dayAfter(day)).toBe(next);
  expect(dayBefore(next)).toBe(day);
});

test('what statements can decide anew, the model lets end', () => {
  const rules = [...readVocabulary(model).subjects.values()].flatMap(({ rules: all }) => [...all.values()]);
  const decided = rules.flatMap((rule) => (rule.kind === 'relationship' && rule.toOne ? [rule.hop.relationship] : []));
  expect(decided.length).toBeGreaterThan(5);
  expect(decided.filter((type) => model.relationships.get(type)!.past === null)).toEqual([]);
});
