import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { testService, type TestService } from '../server/support/test-service.js';
import { askTable, type Answered } from './ask-table.js';

type Names = readonly [outer: string, middle: string, inner: string];

/** Lists inside of lists; some of each level are longer than the pages in which they are read. */
const NESTED: readonly Names[] = [
  ['regions', 'projects', 'statements'],
  ['documents', 'sections', 'statements'],
];

const nested = ([outer, middle, inner]: Names, page = ''): string =>
  `{ ${outer}${page} { nodes { id ${middle}${page} { nodes { id ${inner}${page} { nodes { id } } } } } } }`;

/** The same rows, from an operation of the API that no list is too long for. */
async function nestedByHand(service: TestService, names: Names): Promise<readonly object[]> {
  const [outer, middle, inner] = names;
  const { json } = await service.post({ query: nested(names, '(first: 1000)') });
  const orNone = (nodes: Record<string, any>[] | undefined): (Record<string, any> | null)[] => (nodes && nodes.length > 0 ? nodes : [null]); // eslint-disable-line typescript/no-explicit-any -- an answer
  return orNone(json.data[outer].nodes).flatMap((first) =>
    orNone(first![middle].nodes).flatMap((second) =>
      orNone(second?.[inner].nodes).map((third) => ({
        id: first!['id'],
        [`${middle}.id`]: second?.['id'] ?? null,
        [`${middle}.${inner}.id`]: third?.['id'] ?? null,
      })),
    ),
  );
}

/** A table in pieces: each begins where the one before says. */
async function inPieces(service: TestService, query: string, limit: number): Promise<readonly object[]> {
  const rows: object[] = [];
  let after: string | null = null;
  do {
    const piece: Answered = await askTable(service, query, { limit: String(limit), ...(after !== null && { after }) });
    rows.push(...piece.rows);
    after = piece.summary['next'] as string | null;
    expect(piece.summary['truncated']).toBe(after !== null);
    expect(piece.headers.get('x-next-cursor')).toBe(after);
    expect(piece.headers.get('x-row-count')).toBe(String(piece.rows.length));
  } while (after !== null);
  return rows;
}

describe('All pages of a table', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await testService();
  });

  afterAll(() => service.close());

  it.each(NESTED.map((names) => [names]))(
    'are followed, and so are lists inside of lists that are longer than a page of them: %j',
    async (names) => {
      const expected = await nestedByHand(service, names);
      service.log.length = 0;
      const { rows, summary } = await askTable(service, nested(names));
      expect(rows).toEqual(expected);
      expect(summary).toMatchObject({ rows: expected.length, truncated: false, next: null });
      expect(service.log.find(({ msg }) => msg === 'operation')!['statements']).toBeGreaterThan(5);
    },
  );

  it('make the same table in pieces of any size, whichever list is cut', async () => {
    for (const names of NESTED) {
      const whole = (await askTable(service, nested(names))).rows;
      for (const limit of [167, 900]) expect(await inPieces(service, nested(names), limit)).toEqual(whole);
    }
    const flat = '{ observations { nodes { id value } } }';
    expect(await inPieces(service, flat, 100)).toEqual((await askTable(service, flat)).rows);
  });

  it('begin where the operation says, and its first is the size of a page and not of the table', async () => {
    const query =
      'query ($after: String) { projects(first: 3, after: $after, orderBy: [{ name: ASC }]) { nodes { name } pageInfo { endCursor } } }';
    const { json } = await service.post({ query });
    const { rows } = await askTable(service, query, {}, { variables: { after: json.data.projects.pageInfo.endCursor } });
    const all = await askTable(service, query);
    expect(all.rows).toHaveLength(302);
    expect(rows).toEqual(all.rows.slice(3));
  });

  it('are smaller where larger ones would be too dear', async () => {
    const poor = await testService({ MAX_COST: '800', MAX_RESPONSE_BYTES: '5000', LOG_LEVEL: 'info' });
    const query = '{ projects { nodes { id name statements { totalCount } } } }';
    const { rows } = await askTable(poor, query);
    expect(rows).toEqual((await askTable(service, query)).rows);
    expect(poor.log.findLast(({ msg }) => msg === 'operation')!['statements']).toBeGreaterThan(10);
    const dear = await askTable(poor, '{ projects(where: { statements: { some: { text: { contains: "a" } } } }) { nodes { id } } }');
    expect(dear.status).toBe(400);
    expect(dear.text).toContain('COST_EXCEEDED');
    await poor.close();
  });

  it('end with an error where a load comes in between', async () => {
    let asked = 0;
    const reloaded = (store: GraphStore): GraphStore => ({
      kind: store.kind,
      async run(query, parameters, signal, report) {
        const roots = await store.run(query, parameters, signal, report);
        const isDataset = (root: unknown): root is string[] => Array.isArray(root) && root[0] === 'dataset/jiangcheng';
        return ++asked === 1 ? roots : roots.map((root) => (isDataset(root) ? [root[0]!, root[1]!, 'another'] : root));
      },
      readiness: () => store.readiness(),
      statistics: (model) => store.statistics(model),
      close: () => store.close(),
    });
    const loading = await testService({ LOG_LEVEL: 'silent' }, reloaded);
    const { status, text } = await askTable(loading, '{ statements { nodes { id } } }', {}, { accept: 'text/csv' });
    expect(asked).toBe(2);
    expect(status).toBe(409);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('DATASET_CHANGED');
    asked = 0;
    const query = '{ statements { nodes { id text citation document { title citation publishedBasis } section { title } } } }';
    const late = await askTable(loading, query);
    expect(late.status).toBe(200);
    expect(late.rows).toHaveLength(1000);
    expect(late.summary).toEqual({
      errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'DATASET_CHANGED' }) })],
    });
    asked = 0;
    await expect(askTable(loading, query, {}, { accept: 'text/csv' })).rejects.toThrow();
    await loading.close();
  });

  it('never hide that a list is cut: rows without pages, and lists in cells', async () => {
    const groups = await askTable(service, '{ projectGroups(by: [STATUS], first: 3) { count } }');
    expect(groups.rows).toHaveLength(3);
    expect(groups.summary).toMatchObject({ truncated: true, next: null, lists: ['projectGroups'] });
    const all = await askTable(service, '{ observationGroups(by: [INDICATOR]) { keys { value } count } }');
    expect(all.rows.length).toBeGreaterThan(100);
    expect(all.summary).toMatchObject({ truncated: false, lists: [] });
    const ranked = await askTable(service, '{ ranking(indicator: "indicator/gdp-growth", period: "2023-H1", first: 2) { rank } }');
    expect(ranked.summary).toMatchObject({ rows: 2, truncated: true, lists: ['ranking'] });
    const table = '{ indicatorTable(indicators: ["indicator/gdp"], periods: ["2023-H1"], first: 2) { rows { region { id } } } }';
    expect((await askTable(service, table)).summary).toMatchObject({ rows: 2, truncated: true, lists: ['indicatorTable.rows'] });
    const cells = '{ region(id: "region/jilin-city") { id observations { nodes { id } } statements(last: 2) { nodes { id } } } }';
    const { rows, summary } = await askTable(service, cells);
    expect(rows[0]!['statements.id']).toHaveLength(2);
    expect(summary).toMatchObject({ truncated: true, next: null, lists: ['region.statements'] });
    expect(rows.length).toBeGreaterThan(100);
  });
});
