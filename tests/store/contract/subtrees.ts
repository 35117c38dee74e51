import { describe, expect, test } from 'vitest';
import type { Predicate } from '../../../src/compiler/plan/query-plan.js';
import type { Asker } from './asker.js';
import { filtered, pageOf } from './page-of.js';
import { compare, expand } from './plan-words.js';

const within = (relationship: string): Predicate => ({ kind: 'within', relationship, direction: 'OUT', id: 1 });

export const describeSubtrees = (ask: () => Asker) =>
  describe('what lies within a node', () => {
    const found = async (label: string, where: Predicate, ...parameters: string[]): Promise<string> => {
      const [total, rows] = (await ask().root({ ...filtered(label, where), count: true }, [100, ...parameters])) as [number, string[][]];
      expect(total).toBe(rows.length);
      return rows.map(([id]) => id!.replace(/.*\//, '')).join(' ');
    };

    test('is the node itself and all below it', async () => {
      expect(await found('Region', within('PART_OF'), 'region/city')).toBe('city north south');
      expect(await found('Region', within('PART_OF'), 'region/north')).toBe('north');
    });

    test('is found in cycles, too, and once', async () => {
      expect(await found('Region', within('PART_OF'), 'region/loop')).toBe('loop');
      expect(await found('Project', within('PART_OF_PROJECT'), 'project/p2')).toBe('p1 p2 p3');
      expect(await found('Enterprise', within('SUBSIDIARY_OF'), 'enterprise/child')).toBe('child parent');
    });

    test('is nothing where there is no such node, or one of another kind', async () => {
      expect(await found('Region', within('PART_OF'), 'region/nowhere')).toBe('');
      expect(await found('Region', within('PART_OF'), 'project/p1')).toBe('');
    });

    test('can be denied, and combined', async () => {
      expect(await found('Region', { kind: 'not', operand: within('PART_OF') }, 'region/city')).toBe('empty loop');
      const either: Predicate = { kind: 'or', operands: [within('PART_OF'), compare('name', 'eq', 2)] };
      expect(await found('Region', either, 'region/north', 'Loop')).toBe('loop north');
    });

    test('can be asked of related nodes', async () => {
      const where: Predicate = { kind: 'exists', from: expand('LOCATED_IN', 'OUT'), where: within('PART_OF') };
      expect(await found('Project', where, 'region/city')).toBe('p1 p2 p3 p4 p5 p6 p7 p8 p9');
      const all: Predicate = { kind: 'and', operands: [where, compare('status', 'eq', 2)] };
      expect(await found('Project', all, 'region/city', 'COMPLETED')).toBe('p2 p4 p8');
    });

    test('can be asked of the nodes of a nested list', async () => {
      const parts = pageOf(expand('PART_OF', 'IN'), { where: within('PART_OF') });
      const city = {
        kind: 'one',
        from: { kind: 'seek', label: 'Region', id: 2 },
        columns: [{ kind: 'source', source: parts }],
      } as const;
      expect(await ask().root(city, [100, 'region/south', 'region/city'])).toEqual([[null, [['region/south']]]]);
    });
  });
