import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { exampleOperations } from '../../src/server/example-operations.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { readDocument } from '../docs/read-document.js';
import { testService, type TestService } from '../server/support/test-service.js';
import { findPython } from '../support/python.js';
import { HOSTILE_NAMES, hostileGraph } from './hostile-graph.js';
import { readNdjson, TableReader, type ReadRows } from './table-reader.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Cell = string | number | boolean | null | readonly unknown[];
type Node = Readonly<Record<string, any>>; // eslint-disable-line typescript/no-explicit-any -- an answer of any operation

interface Whole {
  readonly title: string;
  readonly list: string;
  /** Fields of a node; in the table its lists have no `first`, for they are followed. */
  readonly fields: string;
  readonly columns: readonly string[];
  /** The rows of a node, written out by hand. */
  readonly rows: (node: Node) => readonly (readonly Cell[])[];
}

const orNone = (nodes: readonly Node[]): readonly (Node | null)[] => (nodes.length > 0 ? nodes : [null]);

const wholes: readonly Whole[] = [
  {
    title: 'all projects with their builders',
    list: 'projects',
    fields: `id name english aliases kind status region { name parent { name } } investment { amount(unit: YI_YUAN) period }
      milestones(FIRST) { nodes { period status } } enterprises(first: 1000) { totalCount nodes { name } }`,
    columns: [
      ...[
        'id',
        'name',
        'english',
        'aliases',
        'kind',
        'status',
        'region.name',
        'region.parent.name',
        'investment.amount',
        'investment.period',
      ],
      ...['milestones.period', 'milestones.status', 'enterprises.totalCount', 'enterprises.name'],
    ],
    rows: (node) =>
      orNone(node['milestones'].nodes).map((milestone) => [
        ...[node['id'], node['name'], node['english'], node['aliases'], node['kind'], node['status']],
        ...[node['region']?.name ?? null, node['region']?.parent?.name ?? null],
        ...[node['investment']?.amount ?? null, node['investment']?.period ?? null],
        ...[milestone?.['period'] ?? null, milestone?.['status'] ?? null],
        ...[node['enterprises'].totalCount, node['enterprises'].nodes.map(({ name }: Node) => name as string)],
      ]),
  },
  {
    title: 'all enterprises with their projects and these with their policies',
    list: 'enterprises',
    fields:
      'id name region { name } parent { name } projects(FIRST) { edges { basis node { name policies(FIRST) { edges { basis node { name } } } } } }',
    columns: [
      'id',
      'name',
      'region.name',
      'parent.name',
      'projects.basis',
      'projects.name',
      'projects.policies.basis',
      'projects.policies.name',
    ],
    rows: (node) =>
      orNone(node['projects'].edges).flatMap((project) =>
        orNone(project?.['node'].policies.edges ?? []).map((policy) => [
          ...[node['id'], node['name'], node['region']?.name ?? null, node['parent']?.name ?? null],
          ...[project?.['basis'] ?? null, project?.['node'].name ?? null, policy?.['basis'] ?? null, policy?.['node'].name ?? null],
        ]),
      ),
  },
  {
    title: 'all observations with their statements',
    list: 'observations',
    fields: `id value upper unit text period kind qualifiers indicator { name } subject { id name }
      statements(FIRST) { nodes { text anchor occurrence citation doubtReason document { id published } section { title } } }`,
    columns: [
      ...['id', 'value', 'upper', 'unit', 'text', 'period', 'kind', 'qualifiers', 'indicator.name', 'subject.id', 'subject.name'],
      ...['text', 'anchor', 'occurrence', 'citation', 'doubtReason'].map((name) => `statements.${name}`),
      ...['statements.document.id', 'statements.document.published', 'statements.section.title'],
    ],
    rows: (node) =>
      orNone(node['statements'].nodes).map((statement) => [
        ...[node['id'], node['value'], node['upper'], node['unit'], node['text'], node['period'], node['kind'], node['qualifiers']],
        ...[node['indicator'].name, node['subject'].id, node['subject'].name],
        ...['text', 'anchor', 'occurrence', 'citation', 'doubtReason'].map((name) => (statement?.[name] ?? null) as Cell),
        ...[statement?.['document'].id ?? null, statement?.['document'].published ?? null, statement?.['section'].title ?? null],
      ]),
  },
];

const asCsv = (cell: Cell): string => (cell === null ? '' : typeof cell === 'object' ? JSON.stringify(cell) : String(cell));

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const asXlsx = (cell: Cell): unknown =>
  cell === null || typeof cell === 'number' ? cell : typeof cell === 'string' && DAY.test(cell) ? { day: cell } : asCsv(cell);

const python = findPython();

describe.skipIf(!python)('Every format of a table, read by others, is what the API answers', () => {
  let service: TestService;
  let reader: TableReader;

  beforeAll(async () => {
    [service, reader] = await Promise.all([testService({ LOG_LEVEL: 'silent' }), TableReader.open(python!)]);
  });

  afterAll(() => Promise.all([service.close(), reader.close()]));

  /** All pages, as any client of the API would read them. */
  async function allNodes({ list, fields }: Whole): Promise<readonly Node[]> {
    const query = `query All($after: String) { ${list}(first: 100, after: $after) { nodes { ${fields.replaceAll('FIRST', 'first: 1000')} } pageInfo { hasNextPage endCursor } } }`;
    const nodes: Node[] = [];
    for (let after: string | null = null; ;) {
      const { json } = await service.post({ query, variables: { after } });
      const page = json.data[list];
      nodes.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) return nodes;
      after = page.pageInfo.endCursor;
    }
  }

  async function table({ list, fields }: Whole, accept: string): Promise<Response> {
    return service.get('/graphql?guard=0', {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ ${list} { nodes { ${fields.replaceAll('(FIRST)', '')} } } }` }),
    });
  }

  it.each(wholes.map((whole) => [whole.title, whole] as const))('%s', async (_, whole) => {
    const expected = (await allNodes(whole)).flatMap(whole.rows);
    expect(expected.length).toBeGreaterThan(70);
    const files: Record<string, Uint8Array> = {};
    for (const [name, accept] of [
      ['table.csv', 'text/csv'],
      ['table.ndjson', 'application/x-ndjson'],
      ['table.xlsx', XLSX],
    ] as const) {
      const response = await table(whole, accept);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain(accept);
      files[name] = await response.bytes();
    }
    const { 'table.csv': csv, 'table.xlsx': xlsx } = (await reader.read({
      'table.csv': files['table.csv']!,
      'table.xlsx': files['table.xlsx']!,
    })) as Record<string, ReadRows>;
    expect(csv).toEqual([whole.columns, ...expected.map((row) => row.map(asCsv))]);
    expect(xlsx).toEqual([whole.columns, ...expected.map((row) => row.map(asXlsx))]);
    const { rows, summary } = readNdjson(files['table.ndjson']!);
    expect(rows).toEqual(expected.map((row) => Object.fromEntries(whole.columns.map((name, index) => [name, row[index]]))));
    expect(summary).toMatchObject({ rows: expected.length, truncated: false, next: null, lists: [], columns: whole.columns });
  });

  it('what docs/tables.md has spreadsheets open is what they get, without anything but its address', async () => {
    const { text } = readDocument('docs/tables.md');
    const lines = new Map([...text.matchAll(/^\| ([^|\n]+) \| [^`\n]*`([^`]+)`/gm)].map(([, program, line]) => [program!, line!]));
    const addressIn = (program: string, form: RegExp): string => {
      const [, address] = form.exec(lines.get(program)!) ?? [];
      return address!.replace(/^https?:\/\/[^/]+/, '');
    };
    const csv = addressIn(
      'Power Query',
      /^= Table\.PromoteHeaders\(Csv\.Document\(Web\.Contents\("([^"]+)"\), \[Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle\.Csv\]\)\)$/,
    );
    const imported = addressIn('Google Sheets', /^=IMPORTDATA\("([^"]+)"\)$/);
    const workbook = addressIn('Excel, WPS', /^(\S+\.xlsx)$/);
    const files: Record<string, Uint8Array> = {};
    for (const [name, address] of Object.entries({ 'query.csv': csv, 'import.csv': imported, 'open.xlsx': workbook })) {
      const response = await service.get(address);
      expect([address, response.status]).toEqual([address, 200]);
      if (name.endsWith('.csv')) expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
      files[name] = await response.bytes();
    }
    // 65001 is UTF-8: bytes that are something else are no text.
    new TextDecoder('utf-8', { fatal: true }).decode(files['query.csv']);
    const { source } = exampleOperations(await readFile('schema/examples.graphql', 'utf8')).find(({ name }) => name === 'GrowthRanking')!;
    const { json } = await service.post({ query: source });
    const expected = (json.data.ranking as Node[]).map(({ rank, tied, observation: { region, text: said } }) => [
      ...[rank, tied, region.name, region.kind, said],
    ]) as Cell[][];
    const read = await reader.read(files);
    expect(read['query.csv']!.slice(1)).toEqual(expected.map((row) => row.map(asCsv)));
    expect(read['import.csv']).toEqual(read['query.csv']);
    expect(read['open.xlsx']).toEqual([read['query.csv']![0], ...expected]);
  });

  it('names that look like formulas, separators, ends of lines or markup survive', async () => {
    const model = readGraphModel(await buildSchema());
    const store = EmbeddedStore.of(hostileGraph(model), model);
    const hostile = await testService({ LOG_LEVEL: 'silent' }, () => store);
    const ask = async (accept: string, options: string): Promise<Uint8Array> => {
      const query = '{ projects { nodes { name aliases } } }';
      const headers = { accept, 'content-type': 'application/json' };
      const response = await hostile.get(`/graphql?${options}`, { method: 'POST', headers, body: JSON.stringify({ query }) });
      return response.bytes();
    };
    const lists = HOSTILE_NAMES.map((name) => JSON.stringify([name, '']));
    const files = {
      'exact.csv': await ask('text/csv', 'guard=0&bom=1'),
      'guarded.csv': await ask('text/csv', ''),
      'names.xlsx': await ask(XLSX, ''),
      'cut.xlsx': await ask(XLSX, 'limit=2'),
    };
    const read = await reader.read(files);
    const names = (file: keyof typeof files): readonly unknown[] => read[file]!.slice(1).map(([name]) => name);
    expect(names('exact.csv')).toEqual(HOSTILE_NAMES);
    expect(read['exact.csv']!.slice(1).map((row) => row[1])).toEqual(lists);
    expect([...files['exact.csv'].slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(names('guarded.csv')).toEqual(HOSTILE_NAMES.map((name, index) => (index < 9 ? `'${name}` : name)));
    expect(names('names.xlsx')).toEqual(HOSTILE_NAMES);
    expect(names('cut.xlsx')).toEqual([
      ...HOSTILE_NAMES.slice(0, 2),
      expect.stringMatching(/cut after 2 rows; the next begin with after=/),
    ]);
    const { rows } = readNdjson(await ask('application/x-ndjson', ''));
    expect(rows).toEqual(HOSTILE_NAMES.map((name) => ({ name, aliases: [name, ''] })));
    await hostile.close();
  });
});
