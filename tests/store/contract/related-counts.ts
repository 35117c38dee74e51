import { describe, expect, test } from 'vitest';
import type { Predicate } from '../../../src/compiler/plan/query-plan.js';
import type { Asker } from './asker.js';
import { filtered } from './page-of.js';
import { compare, expand } from './plan-words.js';

type Operator = Extract<Predicate, { kind: 'countOf' }>['operator'];

/** Projects in a region: city 9, loop 1, others none. */
const located = expand('LOCATED_IN', 'IN');

export const describeRelatedCounts = (ask: () => Asker) =>
  describe('counts of related nodes', () => {
    const regions = async (predicate: Predicate, parameters: readonly (number | string | number[])[]): Promise<string> => {
      const [, rows] = (await ask().root(filtered('Region', predicate), [100, ...parameters])) as [null, string[][]];
      return rows.map(([id]) => id!.slice('region/'.length)).join(' ');
    };
    const counted = (operator: Operator, where: Predicate | null = null): Predicate => ({
      kind: 'countOf',
      from: located,
      where,
      operator,
      value: 1,
    });

    test.each<[Operator, number | number[], string]>([
      ['eq', 9, 'city'],
      ['eq', 0, 'empty north south'],
      ['gt', 1, 'city'],
      ['gte', 1, 'city loop'],
      ['lt', 1, 'empty north south'],
      ['lte', 1, 'empty loop north south'],
      ['gte', 0, 'city empty loop north south'],
      ['in', [1, 9], 'city loop'],
      ['in', [], ''],
    ])('a count that is %s %j', async (operator, value, expected) => {
      expect(await regions(counted(operator), [value])).toBe(expected);
    });

    test('a count of those for which a condition holds', async () => {
      expect(await regions(counted('eq', compare('status', 'eq', 2)), [3, 'STARTED'])).toBe('city');
      expect(await regions(counted('eq', { kind: 'missing', property: 'status' }), [3])).toBe('city');
      expect(await regions(counted('eq', compare('status', 'eq', 2)), [0, 'PAUSED'])).toBe('city empty loop north south');
    });

    test('a count of a count, and its negation', async () => {
      const parts: Predicate = { kind: 'countOf', from: expand('PART_OF', 'IN'), where: counted('eq'), operator: 'gte', value: 2 };
      expect(await regions(parts, [0, 2])).toBe('city');
      expect(await regions({ kind: 'not', operand: parts }, [0, 2])).toBe('empty loop north south');
    });

    test('a count of ends of one label', async () => {
      const partners: Predicate = {
        kind: 'countOf',
        from: expand('COOPERATES_WITH', 'OUT', 'Enterprise'),
        where: null,
        operator: 'eq',
        value: 1,
      };
      expect(await ask().root(filtered('Enterprise', partners), [100, 2])).toEqual([null, [['enterprise/parent']]]);
    });

    test('a degree is the number of relationships, whatever is at their ends', async () => {
      const column = { kind: 'degree', relationship: 'COOPERATES_WITH', direction: 'OUT' } as const;
      const page = { ...filtered('Enterprise', { kind: 'and', operands: [] }), columns: [column, { ...column, direction: 'IN' as const }] };
      expect(await ask().root(page, [100])).toEqual([
        null,
        [
          [0, 1],
          [3, 1],
        ],
      ]);
    });
  });
