import { describe, expect, test } from 'vitest';
import type { Page, Predicate, Source, Value } from '../../../src/compiler/plan/query-plan.js';
import { ANY_DAY, LAST_DAY } from '../../../src/model/days.js';
import type { Asker } from './asker.js';
import { pageOf } from './page-of.js';
import { compare, expand, orderBy, property } from './plan-words.js';

const [LAST_OF_2022, FIRST_OF_2023] = [20221231, 20230101];

/** Asks as of days; parameters 0 to 2 are the days and the limit. */
export const describeAsOf = (ask: () => Asker) =>
  describe('as of a day', () => {
    const value = (source: Source, known: number, on = ANY_DAY, ...parameters: (string | number | string[])[]): Promise<Value> =>
      ask().root(source, [known, on, 100, ...parameters], { known: 0, on: 1 });
    const projects = (rest: Partial<Page> = {}): Page => pageOf({ kind: 'scan', label: 'Project' }, { limit: 2, ...rest });
    const one = (label: string, columns: Source['columns']): Source => ({ kind: 'one', from: { kind: 'seek', label, id: 3 }, columns });
    const nested = (source: Source) => ({ kind: 'source', source }) as const;
    const slugs = (page: Value): string => {
      const [total, rows] = page as [number | null, string[][]];
      if (total !== null) expect(total).toBe(rows.length);
      return rows.map(([id]) => id!.replace(/.*\//, '')).join(' ');
    };
    const where = (predicate: Predicate): Page => projects({ where: predicate, count: true });

    test('without days nothing is tested, and nothing past is seen', async () => {
      const region = { kind: 'one', from: expand('LOCATED_IN', 'OUT'), columns: [property('id')] } as const;
      const all = await ask().root(projects({ columns: [property('id'), property('status'), nested(region)] }), [0, 0, 100]);
      expect(all).toEqual([
        null,
        [
          ['project/late', 'SIGNED', ['region/south']],
          ['project/moved', 'COMPLETED', ['region/north']],
          ['project/nowhere', 'PAUSED', null],
          ['project/seasonal', 'STARTED', ['region/north']],
        ],
      ]);
      expect(
        await ask().root(pageOf({ kind: 'scan', label: 'Node' }, { where: compare('id', 'startsWith', 1) }), [100, 'version/']),
      ).toEqual([null, []]);
      const seek: Source = { kind: 'one', from: { kind: 'seek', label: 'Node', id: 0 }, columns: [property('id')] };
      expect(await ask().root(seek, ['version/project/moved/1'])).toBeNull();
    });

    test.each([
      [LAST_OF_2022, ANY_DAY, 'moved nowhere'],
      [FIRST_OF_2023, ANY_DAY, 'late moved nowhere seasonal'],
      [LAST_DAY, 20230430, 'late moved nowhere'],
      [LAST_DAY, 20230501, 'late moved nowhere seasonal'],
      [LAST_DAY, 20230531, 'late moved nowhere seasonal'],
      [LAST_DAY, 20230601, 'late moved nowhere'],
      [LAST_OF_2022, 20230515, 'moved nowhere'],
    ])('known on %d, of %d, a list has %s, and a count the same', async (known, on, expected) => {
      expect(slugs(await value(projects({ count: true }), known, on))).toBe(expected);
      expect(slugs(await value(projects({ order: orderBy([{ kind: 'property', property: 'nameSort' }]) }), known, on))).toBe(expected);
    });

    test('a node that does not hold is not there', async () => {
      expect(await value(one('Project', [property('id')]), LAST_OF_2022, ANY_DAY, 'project/late')).toBeNull();
      expect(await value(one('Project', [property('id')]), FIRST_OF_2023, ANY_DAY, 'project/late')).toEqual(['project/late']);
    });

    test.each([
      [20211231, 'COMPLETED', []],
      [20220101, 'SIGNED', ['1']],
      [LAST_OF_2022, 'SIGNED', ['1']],
      [FIRST_OF_2023, null, []],
      [20230630, null, []],
      [20230701, 'COMPLETED', []],
    ])('known on %d, values are those of the version that holds, or else of the node: %s', async (known, status, capacities) => {
      const columns = [property('status'), property('capacities'), property('name')];
      expect(await value(one('Project', columns), known, ANY_DAY, 'project/moved')).toEqual([status, capacities, 'moved']);
      const tested = async (predicate: Predicate, ...parameters: (string | string[])[]) =>
        slugs(await value(where({ kind: 'and', operands: [compare('name', 'eq', 3), predicate] }), known, ANY_DAY, 'moved', ...parameters));
      expect(await tested({ kind: 'missing', property: 'status' })).toBe(status === null ? 'moved' : '');
      expect(await tested({ kind: 'empty', property: 'capacities' })).toBe(capacities.length === 0 ? 'moved' : '');
      expect(await tested(compare('status', 'eq', 4), 'SIGNED')).toBe(status === 'SIGNED' ? 'moved' : '');
      expect(await tested(compare('status', 'in', 4), ['COMPLETED', 'PAUSED'])).toBe(status === 'COMPLETED' ? 'moved' : '');
    });

    test('what can be revised is ordered as it was then', async () => {
      const byStatus = projects({
        order: orderBy([{ kind: 'property', property: 'statusSort' }]),
        columns: [property('id'), { kind: 'key', key: property('statusSort') }],
      });
      const [, now] = (await value(byStatus, LAST_DAY)) as [null, [string, number][]];
      const [, then] = (await value(byStatus, 20230301)) as [null, [string, number][]];
      expect(then[0]![0]).toBe('project/moved');
      expect(now[0]![0]).not.toBe('project/moved');
      for (const rows of [now, then])
        expect(rows.map(([, key]) => key)).toEqual(rows.map(([, key]) => key).sort((low, high) => low - high));
      const after = { ...byStatus, after: [3, 4] };
      expect(await value(after, 20230301, ANY_DAY, then[1]![1], then[1]![0])).toEqual([null, then.slice(2)]);
    });

    test('a relationship is the one that held, with its own basis and evidence', async () => {
      const said = nested(pageOf({ kind: 'evidence', label: 'Statement' }, { limit: 2 }));
      const place = (known: number) =>
        value(
          one('Project', [
            nested({
              kind: 'one',
              from: expand('LOCATED_IN', 'OUT'),
              columns: [property('id'), { kind: 'edge', property: 'basis' }, said],
            }),
          ]),
          known,
          ANY_DAY,
          'project/moved',
        );
      expect(await place(LAST_OF_2022)).toEqual([['region/south', 'DERIVED', [null, [['statement/s1']]]]]);
      expect(await place(FIRST_OF_2023)).toEqual([['region/north', 'STATED', [null, [['statement/s2']]]]]);
      expect(await place(20240101)).toEqual([['region/north', 'STATED', [null, [['statement/s2'], ['statement/s3']]]]]);
    });

    test('a list, its count and its degree have what held', async () => {
      const located = pageOf(expand('LOCATED_IN', 'IN'), { limit: 2, count: true });
      const degree = { kind: 'degree', relationship: 'LOCATED_IN', direction: 'IN' } as const;
      const region = async (slug: string, known: number, on = ANY_DAY): Promise<[string, Value]> => {
        const [page, count] = (await value(one('Region', [nested(located), degree]), known, on, `region/${slug}`)) as [Value, Value];
        return [slugs(page), count];
      };
      expect(await region('south', LAST_OF_2022)).toEqual(['moved', 1]);
      expect(await region('south', FIRST_OF_2023)).toEqual(['late', 1]);
      expect(await region('north', LAST_OF_2022)).toEqual(['', 0]);
      expect(await region('north', FIRST_OF_2023)).toEqual(['moved seasonal', 2]);
      expect(await region('north', FIRST_OF_2023, 20230601)).toEqual(['moved', 1]);
    });

    test('conditions on related nodes and their counts see what held', async () => {
      const from = expand('LOCATED_IN', 'OUT');
      const inSouth: Predicate = { kind: 'exists', from, where: compare('name', 'eq', 3) };
      expect(slugs(await value(where(inSouth), LAST_OF_2022, ANY_DAY, 'south'))).toBe('moved');
      expect(slugs(await value(where(inSouth), FIRST_OF_2023, ANY_DAY, 'south'))).toBe('late');
      const counted: Predicate = { kind: 'countOf', from: expand('LOCATED_IN', 'IN'), where: null, operator: 'gte', value: 3 };
      const regions = pageOf({ kind: 'scan', label: 'Region' }, { limit: 2, where: counted });
      expect(slugs(await value(regions, LAST_OF_2022, ANY_DAY, 1))).toBe('south');
      expect(slugs(await value(regions, FIRST_OF_2023, ANY_DAY, 1))).toBe('north south');
      expect(slugs(await value(regions, FIRST_OF_2023, ANY_DAY, 2))).toBe('north');
    });

    test('what lies within a node is what lay there then', async () => {
      const within: Predicate = { kind: 'within', relationship: 'PART_OF', direction: 'OUT', id: 3 };
      const regions = pageOf({ kind: 'scan', label: 'Region' }, { limit: 2, where: within, count: true });
      expect(slugs(await value(regions, LAST_OF_2022, ANY_DAY, 'region/city'))).toBe('city south');
      expect(slugs(await value(regions, FIRST_OF_2023, ANY_DAY, 'region/city'))).toBe('city north south village');
      expect(slugs(await value(regions, LAST_OF_2022, ANY_DAY, 'region/county'))).toBe('county north village');
      expect(slugs(await value(regions, FIRST_OF_2023, ANY_DAY, 'region/county'))).toBe('');
    });

    test('orders by what is related see what held', async () => {
      const list = (key: Parameters<typeof orderBy>[0][number], known: number) =>
        value(projects({ order: orderBy([key], true), columns: [property('id'), { kind: 'key', key }] }), known);
      const sum = { kind: 'sum', path: [expand('HAS_INVESTMENT', 'OUT')], property: 'amount' } as const;
      expect(await list(sum, LAST_OF_2022)).toEqual([
        null,
        [
          ['project/moved', 800],
          ['project/nowhere', 0],
        ],
      ]);
      expect(((await list(sum, FIRST_OF_2023)) as [null, Value[]])[1].slice(0, 2)).toEqual([
        ['project/moved', 1000],
        ['project/late', 500],
      ]);
      const total = { kind: 'related', path: [expand('TOTAL_INVESTMENT', 'OUT')], property: 'amountSort', missing: -1 } as const;
      expect(((await list(total, LAST_OF_2022)) as [null, Value[]])[1]).toEqual([
        ['project/moved', 100],
        ['project/nowhere', -1],
      ]);
      const count = { kind: 'count', path: [expand('LOCATED_IN', 'OUT'), expand('LOCATED_IN', 'IN')] } as const;
      expect(((await list(count, FIRST_OF_2023)) as [null, Value[]])[1]).toEqual([
        ['project/seasonal', 2],
        ['project/moved', 2],
        ['project/late', 1],
        ['project/nowhere', 0],
      ]);
    });
  });
