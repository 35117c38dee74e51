import { describe, expect, test } from 'vitest';
import type { Asker } from './asker.js';

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
}

interface Connection {
  readonly edges: readonly Edge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const SELECTION = '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

/** The lists that are paged through, each as the path to a connection and how it is asked for. */
const places: readonly (readonly [title: string, open: string, close: string, path: readonly string[]])[] = [
  ['at the root', '{ projects', '}', ['projects']],
  ['in a hub', '{ region(id: "region/city") { projects', '} }', ['region', 'projects']],
];

const orders = [
  '',
  '[{ id: DESC }]',
  '[{ name: ASC }]',
  '[{ name: DESC }]',
  '[{ status: ASC }]',
  '[{ status: DESC }, { name: ASC }]',
  '[{ status: ASC }, { name: DESC }, { id: ASC }]',
  '[{ kind: DESC }, { status: ASC }, { name: ASC }]',
] as const;

const FILTER = '{ not: { status: { eq: COMPLETED } } }';

/** One fixed text for each place and order, so that a store that plans texts plans few. */
const pager = (ask: () => Asker, [, open, close, path]: (typeof places)[number], order: string, where: string) => {
  const orderBy = order === '' ? '' : `, orderBy: ${order}`;
  const filter = where === '' ? '' : `, where: ${where}`;
  return async (variables: Readonly<Record<string, unknown>>): Promise<Connection> => {
    const data = await ask().data(
      `query ($first: Int, $last: Int, $after: String, $before: String) ${open}(first: $first, last: $last, after: $after, before: $before${orderBy}${filter}) ${SELECTION} ${close}`,
      variables,
    );
    return path.reduce((value, key) => value[key], data);
  };
};

export const describePaging = (ask: () => Asker) =>
  describe('paging', () => {
    // The first three orders at both places, each other at one; filtered and not, by turns.
    const combinations = places.flatMap((place, column) =>
      orders.flatMap((order, row) => {
        const filter = ((row >> 1) + column) % 2 === 0 ? '' : FILTER;
        return row < 3 || (row + column) % 2 === 0 ? [[place[0], order, filter, place] as const] : [];
      }),
    );

    test.each(combinations)('%s, ordered by %s where %s: every page is a slice of the whole list', async (_title, order, where, place) => {
      const page = pager(ask, place, order, where);
      const { edges: all } = await page({ first: 1000 });
      const ids = all.map(({ node }) => node.id);
      expect(new Set(ids).size).toBe(ids.length);

      for (const [index, { cursor }] of all.entries()) {
        for (const size of [1, 3]) {
          const forwards = await page({ first: size, after: cursor });
          expect(forwards.edges).toEqual(all.slice(index + 1, index + 1 + size));
          expect(forwards.pageInfo).toEqual({
            hasNextPage: all.length > index + 1 + size,
            hasPreviousPage: true,
            startCursor: forwards.edges[0]?.cursor ?? null,
            endCursor: forwards.edges.at(-1)?.cursor ?? null,
          });
          const backwards = await page({ last: size, before: cursor });
          expect(backwards.edges).toEqual(all.slice(Math.max(0, index - size), index));
          expect(backwards.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: index > size });
        }
        const end = all[Math.min(index + 3, all.length - 1)]!;
        const between = all.slice(index + 1, Math.min(index + 3, all.length - 1));
        expect((await page({ first: 1000, after: cursor, before: end.cursor })).edges).toEqual(between);
        expect((await page({ last: 1, after: cursor, before: end.cursor })).edges).toEqual(between.slice(-1));
        expect((await page({ first: 1, after: end.cursor, before: cursor })).edges).toEqual([]);
      }
      expect((await page({ last: 2 })).edges).toEqual(all.slice(-2));
      expect((await page({ first: 0 })).edges).toEqual([]);
    });

    test('the order is the one asked for, what is missing below all else and ties by id', async () => {
      const list = async (order: string) =>
        (await ask().data(`{ projects(orderBy: ${order}) { nodes { id } } }`)).projects.nodes
          .map(({ id }: { id: string }) => id.slice('project/'.length))
          .join(' ');
      expect(await list('[{ status: ASC }]')).toBe('p12 p3 p6 p9 p1 p11 p5 p7 p10 p2 p4 p8');
      expect(await list('[{ status: DESC }]')).toBe('p8 p4 p2 p10 p7 p5 p11 p1 p9 p6 p3 p12');
      expect(await list('[{ kind: DESC }, { id: ASC }]')).toBe('p12 p1 p10 p11 p2 p3 p4 p5 p6 p7 p8 p9');
      expect(await list('[{ name: ASC }, { status: DESC }, { id: DESC }]')).toBe('p8 p2 p7 p1 p9 p3 p4 p10 p5 p11 p6 p12');
    });

    test('a cursor whose node is gone, or never was, still marks its place', async () => {
      const cursor = (keys: readonly (string | number)[], order: string) =>
        Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');
      const after = async (keys: readonly (string | number)[], order: string, orderBy: string) =>
        (
          await ask().data(`query ($after: String) { regions(after: $after, orderBy: ${orderBy}) { nodes { id } } }`, {
            after: cursor(keys, order),
          })
        ).regions.nodes.map(({ id }: { id: string }) => id.slice(7));
      expect(await after(['region/m'], 'id', '[]')).toEqual(['north', 'south']);
      expect(await after(['', 'region/zzz'], 'adcodeSort,id', '[{ adcode: ASC }]')).toEqual(['city', 'north']);
      expect(await after(['220201', ''], 'adcodeSort,id', '[{ adcode: ASC }]')).toEqual(['north']);
    });

    test('a cursor with keys of another kind marks no place: the page is empty', async () => {
      const cursor = (keys: readonly (string | number)[], order: string) =>
        Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');
      for (const [field, place] of [
        ['after', 'adcodeSort,id'],
        ['before', 'adcodeSort,id'],
      ] as const) {
        const { regions } = await ask().data(
          `query ($cursor: String) { regions(${field}: $cursor, orderBy: [{ adcode: ASC }]) { nodes { id } } }`,
          { cursor: cursor([7, 'x'], place) },
        );
        expect(regions.nodes).toEqual([]);
      }
    });

    test('a nested page is cut for each of its parents', async () => {
      const { regions } = await ask().data('{ regions(first: 3) { nodes { id projects(last: 2) { nodes { id } } } } }');
      expect(regions.nodes).toEqual([
        { id: 'region/city', projects: { nodes: [{ id: 'project/p8' }, { id: 'project/p9' }] } },
        { id: 'region/empty', projects: { nodes: [] } },
        { id: 'region/loop', projects: { nodes: [{ id: 'project/p10' }] } },
      ]);
    });
  });
