import { describe, expect, test } from 'vitest';
import type { Page, Predicate, SortExpression, Traversal, Value } from '../../../src/compiler/plan/query-plan.js';
import type { Asker } from './asker.js';
import { LARGEST } from './contract-graph.js';
import { pageOf } from './page-of.js';
import { compare, expand, orderBy } from './plan-words.js';

const region = expand('LOCATED_IN', 'OUT');
const investments = expand('HAS_INVESTMENT', 'OUT');

const orders: Readonly<Record<string, readonly SortExpression[]>> = {
  'a property of a related node': [{ kind: 'related', path: [region], property: 'nameSort', missing: '' }],
  'a property two steps away': [{ kind: 'related', path: [region, expand('PART_OF', 'OUT')], property: 'nameSort', missing: '' }],
  'a count': [{ kind: 'count', path: [investments] }],
  'a count behind a relationship to one': [{ kind: 'count', path: [region, expand('LOCATED_IN', 'IN')] }],
  'a sum': [{ kind: 'sum', path: [investments], property: 'amount' }],
  'a sum over two lists': [{ kind: 'sum', path: [expand('BUILDS', 'IN'), expand('BUILDS', 'OUT'), investments], property: 'amount' }],
  'a count, then a property': [
    { kind: 'count', path: [expand('BUILDS', 'IN')] },
    { kind: 'property', property: 'nameSort' },
  ],
};

const places: Readonly<Record<string, Traversal>> = {
  'at the root': { kind: 'scan', label: 'Project' },
  'in a hub': expand('LOCATED_IN', 'IN'),
};

const filters: Readonly<Record<string, Predicate | null>> = {
  'without a condition': null,
  'with one': { kind: 'not', operand: compare('status', 'eq', 2) },
};

export const describeComputedOrders = (ask: () => Asker) =>
  describe('orders by what is related', () => {
    /** The rows of a page of projects: at the root, or of the city. */
    const rows = async (page: Page, parameters: readonly (number | string)[]): Promise<readonly (readonly Value[])[]> => {
      const city = { kind: 'one', from: { kind: 'seek', label: 'Region', id: 1 }, columns: [{ kind: 'source', source: page }] } as const;
      const value = page.from.kind === 'scan' ? await ask().root(page, parameters) : ((await ask().root(city, parameters)) as [Value])[0];
      return (value as [null, readonly (readonly Value[])[]])[1];
    };
    const ids = async (keys: readonly SortExpression[], descending: boolean): Promise<string> => {
      const found = await rows(pageOf(places['at the root']!, { order: orderBy(keys, descending) }), [100]);
      return found.map(([id]) => (id as string).slice('project/'.length)).join(' ');
    };

    test('the order is the one asked for, what is missing below all else and ties by id', async () => {
      expect(await ids(orders['a property of a related node']!, false)).toBe('p11 p12 p1 p2 p3 p4 p5 p6 p7 p8 p9 p10');
      expect(await ids(orders['a count']!, true)).toBe('p1 p2 p9 p8 p7 p6 p5 p4 p3 p12 p11 p10');
      expect(await ids(orders['a sum']!, false)).toBe('p10 p11 p12 p2 p3 p4 p5 p6 p7 p8 p9 p1');
    });

    test('a sum is exact, and stops at the largest safe integer', async () => {
      const key = { kind: 'key', key: { kind: 'sum', path: [investments], property: 'amount' } } as const;
      const where = compare('id', 'in', 1);
      const page = pageOf(places['at the root']!, { where, columns: [key] });
      expect(await ask().root(page, [9, ['project/p1', 'project/p2', 'project/p3']])).toEqual([null, [[LARGEST], [0], [0]]]);
    });

    // Every order at both places; conditions and directions take turns, so that each order meets both.
    const combinations = Object.keys(orders).flatMap((order, row) =>
      Object.keys(places).map((place, column) => {
        const filter = Object.keys(filters)[(row + column) % 2]!;
        return [order, row % 2 === 0, place, filter] as const;
      }),
    );
    test.each(combinations)(
      'by %s, falling: %s, %s, %s: every page is a slice of the whole list',
      async (order, descending, place, filter) => {
        const keys = orderBy(orders[order]!, descending);
        const page = (rest: Partial<Page>): Page =>
          pageOf(places[place]!, {
            order: keys,
            where: filters[filter]!,
            columns: keys.map((key) => ({ kind: 'key', key })),
            ...rest,
          });
        const cursor = keys.map((_, index) => index + 3);
        const all = await rows(page({}), [1000, 'region/city', 'COMPLETED']);
        expect(all.length).toBeGreaterThan(5);
        for (const [index, row] of all.entries()) {
          const given = ['region/city', 'COMPLETED', ...(row as (string | number)[])];
          expect(await rows(page({ after: cursor }), [3, ...given])).toEqual(all.slice(index + 1, index + 4));
          const before = await rows(page({ before: cursor, backwards: true }), [2, ...given]);
          expect(before).toEqual(all.slice(Math.max(0, index - 2), index).toReversed());
        }
      },
    );
  });
