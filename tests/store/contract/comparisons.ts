import { describe, expect, test } from 'vitest';
import type { ParameterValue } from '../../../src/compiler/parameter-value.js';
import type { Comparison } from '../../../src/compiler/plan/query-plan.js';
import type { Asker } from './asker.js';
import { LARGEST } from './contract-graph.js';
import { filtered } from './page-of.js';

/** Label, property, operator, parameter, and the ids (without the prefix of the type) for which it holds. */
type Case = readonly [string, string, Comparison, ParameterValue, readonly string[]];

const cases: readonly Case[] = [
  ['Region', 'name', 'eq', 'Jilin', ['city']],
  ['Region', 'name', 'eq', 'jilin', []],
  ['Region', 'name', 'eq', '', []],
  ['Region', 'adcode', 'eq', '220203', ['north']],
  ['Region', 'id', 'eq', 'region/north', ['north']],
  ['Region', 'id', 'eq', 'project/p1', []],
  ['Region', 'name', 'in', ['Jilin', 'South', 'Jilin', 'nothing'], ['city', 'south']],
  ['Region', 'name', 'in', [], []],
  ['Region', 'id', 'in', ['region/south', 'region/city', 'region/nowhere'], ['city', 'south']],
  ['Region', 'kind', 'in', ['DISTRICT', 'VILLAGE'], ['empty', 'north', 'south']],
  ['Region', 'adcode', 'in', ['220203', '220200'], ['city', 'north']],
  ['Region', 'aliases', 'has', '江城', ['city', 'south']],
  ['Region', 'aliases', 'has', 'River', []],
  ['Statement', 'qualifiers', 'has', 'CUMULATIVE', ['s3']],
  ['Region', 'nameFold', 'contains', 'o', ['loop', 'north', 'south']],
  ['Region', 'nameFold', 'contains', '', ['city', 'empty', 'loop', 'north', 'south']],
  ['Region', 'englishFold', 'contains', '', ['city']],
  ['Region', 'nameFold', 'contains', '.', []],
  ['Region', 'nameFold', 'contains', '.*', []],
  ['Region', 'nameFold', 'startsWith', 'jil', ['city']],
  ['Region', 'nameFold', 'startsWith', 'ilin', []],
  ['Region', 'nameFold', 'endsWith', 'th', ['north', 'south']],
  ['Region', 'nameFold', 'endsWith', 't', []],
  ['Investment', 'amount', 'eq', LARGEST, ['big']],
  ['Investment', 'amount', 'eq', LARGEST - 1, ['next']],
  ['Investment', 'amount', 'in', [0, LARGEST], ['big', 'zero']],
  ['Investment', 'amount', 'lt', LARGEST, ['jihua', 'next', 'zero']],
  ['Investment', 'amount', 'lte', LARGEST, ['big', 'jihua', 'next', 'zero']],
  ['Investment', 'amount', 'gt', LARGEST - 1, ['big']],
  ['Investment', 'amount', 'gte', LARGEST - 1, ['big', 'next']],
  ['Investment', 'amount', 'lt', 0, []],
  ['Statement', 'number', 'lt', 0, ['s1']],
  ['Statement', 'number', 'lte', 0, ['s1', 's2']],
  ['Statement', 'number', 'gt', -1, ['s2', 's3']],
  ['Statement', 'number', 'gte', 1_500_000, ['s3']],
  ['Statement', 'number', 'eq', -1_500_000, ['s1']],
  // Values of different kinds are never equal and have no order.
  ['Investment', 'amount', 'eq', '0', []],
  ['Investment', 'amount', 'lt', 'z', []],
  ['Investment', 'amount', 'gte', '', []],
  ['Region', 'adcode', 'eq', 220200, []],
  ['Region', 'adcode', 'in', [220200], []],
];

export const describeComparisons = (ask: () => Asker) =>
  describe('comparisons', () => {
    test.each(cases)('%s.%s %s %j', async (label, property, operator, value, expected) => {
      const ids = async (negated: boolean) => {
        const compare = { kind: 'compare', property, operator, value: 1 } as const;
        const page = filtered(label, negated ? { kind: 'not', operand: compare } : compare);
        const [, rows] = (await ask().root(page, [1000, value])) as [null, string[][]];
        return rows.flat().map((id) => id.slice(id.indexOf('/') + 1));
      };
      const all = (await ask().root(filtered(label, { kind: 'and', operands: [] }), [1000])) as [null, string[][]];
      const holds = await ids(false);
      const holdsNot = await ids(true);
      expect(holds).toEqual(expected);
      // Two-valued: a missing value satisfies no comparison, and then `not` of it holds.
      expect([...holds, ...holdsNot].sort()).toEqual(
        all[1]
          .flat()
          .map((id) => id.slice(id.indexOf('/') + 1))
          .sort(),
      );
    });
  });
