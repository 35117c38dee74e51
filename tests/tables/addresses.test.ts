import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { testService, type TestService } from '../server/support/test-service.js';
import { askTable } from './ask-table.js';

const NAMES = '{ projects { nodes { name } } }';

describe('A table over HTTP', () => {
  let service: TestService;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'jiangcheng-tables-'));
    service = await testService({ PERMALINKS: folder, TRUSTED_DOCUMENTS: path.join(projectRoot, 'tests/tables/operations') });
  });

  afterAll(async () => {
    await service.close();
    await rm(folder, { recursive: true });
  });

  const code = (text: string): unknown => (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

  it('says in its headers how many rows it has, whether it is cut, where the rest begins and of which dataset it is', async () => {
    const { headers, text } = await askTable(service, NAMES, { limit: '2' }, { accept: 'text/csv' });
    expect(text.trimEnd().split('\r\n')).toHaveLength(3);
    expect(headers.get('x-row-count')).toBe('2');
    expect(headers.get('x-truncated')).toBe('true');
    expect(headers.get('x-next-cursor')).toMatch(/^[\w-]+$/);
    expect(headers.get('x-dataset')).toMatch(/^[0-9a-f]{64}$/);
    const whole = await askTable(service, NAMES, {}, { accept: 'text/csv' });
    expect([whole.headers.get('x-row-count'), whole.headers.get('x-truncated'), whole.headers.get('x-next-cursor')]).toEqual([
      '302',
      'false',
      null,
    ]);
  });

  it('is what a client prefers to JSON, and nothing else is', async () => {
    const types = async (accept: string): Promise<string | null> =>
      (await askTable(service, NAMES, {}, { accept })).headers.get('content-type');
    expect(await types('text/csv;q=0.9, application/json;q=0.5')).toMatch(/^text\/csv/);
    expect(await types('text/csv;q=0.5, application/json')).toMatch(/^application\/json/);
    expect(await types('*/*')).toMatch(/^application\/json/);
    // An answer that was ready as JSON is no table.
    expect(await types('application/json')).toMatch(/^application\/json/);
    expect(await types('application/x-ndjson')).toMatch(/^application\/x-ndjson/);
  });

  it('takes options from the address or from a header, and refuses what is none', async () => {
    const { rows } = await askTable(service, NAMES, { limit: '5' }, { headers: { 'x-table': 'limit=3' } });
    expect(rows).toHaveLength(3);
    for (const options of [
      { limit: '0' },
      { limit: '10000001' },
      { limt: '5' },
      { units: 'yes' },
      { rows: 'project' },
      { after: 'x y' },
      { after: 'a.b' },
    ]) {
      const { status, text } = await askTable(service, NAMES, options as unknown as Record<string, string>);
      expect([status, code(text)]).toEqual([400, expect.stringMatching(/^BAD_/)]);
    }
    expect((await askTable(service, NAMES, {}, { headers: { 'x-table': 'limt=3' } })).status).toBe(400);
    const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect((await askTable(service, NAMES, { limit: '1048576' }, { accept: xlsx })).status).toBe(400);
  });

  it('is refused with the errors of the operation and a status that says so', async () => {
    const refused = async (query: string, variables = {}): Promise<readonly unknown[]> => {
      const { status, text, headers } = await askTable(service, query, {}, { accept: 'text/csv', variables });
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
      return [status, code(text)];
    };
    expect(await refused('{ projects { nodes { nme } } }')).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(await refused('{ projects { nodes { name }')).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
    expect(await refused('{ project(id: "project/none") { name } }')).toEqual([404, 'NOT_FOUND']);
    expect(await refused('query ($id: ID!) { project(id: $id) { name } }')).toEqual([400, 'BAD_USER_INPUT']);
    expect(await refused('query A { dataset { id } } query B { dataset { id } }')).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
    expect(await refused('{ observationGroups(by: []) { measure { sum } } }')).toEqual([400, 'UNITS_MIXED']);
  });

  it('is not made for a page of another site', async () => {
    const simple = await service.get('/graphql', {
      method: 'POST',
      headers: { accept: 'text/csv', 'content-type': 'text/plain' },
      body: '{}',
    });
    expect(simple.status).toBeGreaterThanOrEqual(400);
    const address = `/graphql?query=${encodeURIComponent(NAMES)}`;
    expect((await service.get(address, { headers: { accept: 'text/csv' } })).status).toBe(400);
    const own = await service.get(`${address}&limit=1`, { headers: { accept: 'text/csv', 'apollo-require-preflight': '1' } });
    expect(own.headers.get('x-row-count')).toBe('1');
  });

  it('has an address where its operation is stored: variables by name, lists more than once, objects as JSON', async () => {
    const csv = async (address: string): Promise<string> => (await service.get(address)).text();
    const two = await csv('/t/ProjectsOf.csv?region=region/longtan&limit=2');
    expect(two).toMatch(/^id,name\r\n(project\/[\w-]+,.+\r\n){2}$/);
    expect(await csv('/t/ProjectsOf.csv?variables={"region":"region/longtan"}&limit=2')).toBe(two);
    expect(await csv('/t/ProjectsOf.csv?region=region/none')).toBe('id,name\r\n');
    const found = (address: string): Promise<Record<string, unknown>[]> =>
      csv(address).then((text) =>
        text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as Record<string, unknown>),
      );
    const all = await found('/t/Observed.ndjson?kinds=TARGET&kinds=FORECAST&least=5&where={"period":{"during":"2023"}}');
    expect(all.length).toBeGreaterThan(3);
    expect(all.slice(0, -1).every(({ kind, value }) => ['TARGET', 'FORECAST'].includes(String(kind)) && Number(value) >= 5)).toBe(true);
    expect(await found('/t/Observed.ndjson?kinds=["TARGET","FORECAST"]&least=5&where={"period":{"during":"2023"}}')).toEqual(all);
    const download = await service.get('/t/ProjectsOf.xlsx?region=region/longtan');
    expect(download.headers.get('content-disposition')).toBe('attachment; filename="ProjectsOf.xlsx"');
    expect([...(await download.bytes()).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it('has an address where somebody asked a permalink for its operation', async () => {
    const { json } = await service.post({ query: NAMES }, { 'x-permalink': '1' });
    const [, hash] = /\/p\/(\w{64})/.exec(json.extensions.permalink as string)!;
    const kept = await service.get(`/t/${hash!}.csv`);
    expect(kept.headers.get('x-row-count')).toBe('302');
    const head = await service.get(`/t/${hash!}.csv`, { method: 'HEAD' });
    expect([head.status, head.headers.get('x-row-count'), head.headers.get('x-truncated'), await head.text()]).toEqual([
      200,
      '302',
      'false',
      '',
    ]);
  });

  it('refuses addresses that name no operation, or what its operation has not', async () => {
    const refused = async (address: string): Promise<readonly unknown[]> => {
      const response = await service.get(address);
      return [response.status, code(await response.text())];
    };
    expect(await refused('/t/None.csv')).toEqual([404, 'OPERATION_NOT_FOUND']);
    expect(await refused(`/t/${'0'.repeat(64)}.csv`)).toEqual([404, 'OPERATION_NOT_FOUND']);
    expect(await refused('/t/ProjectsOf.pdf?region=a')).toEqual([404, 'BAD_REQUEST']);
    expect(await refused('/t/ProjectsOf.csv?regoin=a')).toEqual([400, 'BAD_REQUEST']);
    expect(await refused('/t/ProjectsOf.csv?region=a&region=b')).toEqual([400, 'BAD_REQUEST']);
    expect(await refused('/t/ProjectsOf.csv')).toEqual([400, 'BAD_USER_INPUT']);
    expect(await refused('/t/Observed.csv?least=much')).toEqual([400, 'BAD_REQUEST']);
    expect(await refused('/t/Observed.csv?variables=[1]')).toEqual([400, 'BAD_REQUEST']);
  });

  it('is of trusted operations alone where the service answers no others', async () => {
    const strict = await testService({ TRUSTED_ONLY: 'on', LOG_LEVEL: 'silent' });
    const { status, text } = await askTable(strict, NAMES, {}, { accept: 'text/csv' });
    expect([status, code(text)]).toEqual([403, 'OPERATION_NOT_TRUSTED']);
    expect((await strict.get('/t/GrowthRanking.csv?limit=1')).status).toBe(200);
    await strict.close();
  });

  it('is cited where that is asked for: what its rows and relationships rest on', async () => {
    const query =
      '{ projects(where: { id: { eq: "project/jihua-transformation" } }) { nodes { name investment { amount(unit: YI_YUAN) } policies { nodes { name } } } } }';
    const { rows } = await askTable(service, query, { units: '1', citation: '1' });
    const { json } = await service.post({
      query: `{ project(id: "project/jihua-transformation") { statements(first: 3) { totalCount nodes { citation } }
        investment { statements(first: 3) { nodes { citation } } } policies { edges { statements(first: 3) { nodes { citation } } node { statements { totalCount } } } } } }`,
    });
    const cited = (nodes: { citation: string }[]): string => nodes.map(({ citation }) => citation).join('；');
    const { statements, investment, policies } = json.data.project;
    expect(rows[0]).toMatchObject({
      'investment.amount': 339,
      'investment.amount.unit': '亿元',
      'investment.citation': cited(investment.statements.nodes),
      'policies.edge.citation': cited(policies.edges[0].statements.nodes),
      citation: `${cited(statements.nodes)} (+${statements.totalCount - 3})`,
    });
  });
});
