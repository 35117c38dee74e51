import autocannon from 'autocannon';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.js';
import { testService, type TestService } from './support/test-service.js';

const query = 'query Q($id: ID!, $first: Int) { project(id: $id) { name statements(first: $first) { nodes { text } } } }';
const variables = { id: 'project/jihua-transformation', first: 2 };

type Line = Record<string, unknown>;
const lines = ({ log }: TestService): Line[] => log.filter(({ msg }) => msg === 'operation');
const sources = (service: TestService, count: number): unknown[] =>
  lines(service)
    .slice(-count)
    .map(({ from }) => from);
const statements = (service: TestService): number => lines(service).reduce((sum, line) => sum + (line['statements'] as number), 0);

/** A store whose runs wait until they are let go, and say whether they were stopped. */
function gated() {
  const gate = { runs: 0, stopped: 0, open: () => {} };
  const opened = new Promise<void>((resolve) => (gate.open = resolve));
  const through = (store: GraphStore): GraphStore =>
    Object.assign(Object.create(store) as GraphStore, {
      async run(...[plan, parameters, signal, report]: Parameters<GraphStore['run']>) {
        gate.runs++;
        signal?.addEventListener('abort', () => gate.stopped++);
        await opened;
        return store.run(plan, parameters, signal, report);
      },
    });
  return { gate, through };
}

/** Sends a request over a connection of its own, and cuts it. */
async function askAndLeave(url: string, body: object, until: () => boolean): Promise<void> {
  const sent = request(`${url}/graphql`, { method: 'POST', agent: false, headers: { 'content-type': 'application/json' } });
  sent.on('error', () => {});
  sent.end(JSON.stringify(body));
  await expect.poll(until).toBe(true);
  sent.destroy();
}

describe('an answer that is ready', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService();
  });
  afterAll(() => service.close());

  it('is given to who asks the same again, without a statement, with the same bytes', async () => {
    const first = await service.post({ query, variables });
    const again = await service.post({ query, variables });
    const third = await service.post({ query, variables });
    expect(sources(service, 3)).toEqual(['made', 'memory', 'memory']);
    expect(lines(service).slice(-1)[0]).toMatchObject({ operation: 'Q', statements: 0, status: 200, request: expect.any(String) });
    expect([again.text, third.text]).toEqual([first.text, first.text]);
  });

  it('is found whatever the order of members, and however the operation is named', async () => {
    const where = { name: { contains: '吉林' }, status: { eq: 'UNDER_CONSTRUCTION' } };
    const list = 'query L($where: ProjectWhere) { projects(where: $where) { totalCount } }';
    const first = await service.post({ query: list, variables: { where } });
    expect(first.json.errors).toBeUndefined();
    const turned = { where: { status: where.status, name: where.name } };
    expect((await service.post({ variables: turned, query: list })).text).toBe(first.text);
    expect(sources(service, 1)).toEqual(['memory']);
  });

  it('is one to these very variables', async () => {
    await service.post({ query, variables: { ...variables, first: 1 } });
    const other = await service.post({ query, variables: { ...variables, first: 3 } });
    expect(sources(service, 2)).toEqual(['made', 'made']);
    expect(other.json.data.project.statements.nodes).toHaveLength(3);
  });

  it('never is that of a number which JSON cannot write', async () => {
    const nothing = await service.post({ query, variables: { ...variables, first: null } });
    const endless = await service.post(`{"query":${JSON.stringify(query)},"variables":{"id":"${variables.id}","first":1e999}}`);
    expect(nothing.json.errors).toBeUndefined();
    expect(endless.json.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is one as of its days', async () => {
    const dated = (day: string) => ({ query: `query D @asOf(known: "${day}") { projects { totalCount } }` });
    const [early, late] = [await service.post(dated('2020-01-01')), await service.post(dated('2023-12-31'))];
    expect(sources(service, 2)).toEqual(['made', 'made']);
    expect(early.text).not.toBe(late.text);
    expect((await service.post(dated('2020-01-01'))).text).toBe(early.text);
  });

  it('may have errors that are as true of the dataset as its data', async () => {
    const unknown = { query: '{ project(id: "project/nothing") { name } }' };
    const first = await service.post(unknown);
    expect((await service.post(unknown)).text).toBe(first.text);
    expect([first.json.errors[0].extensions.code, ...sources(service, 1)]).toEqual(['NOT_FOUND', 'memory']);
  });

  it('is not given to who asks for more than the data', async () => {
    await service.post({ query, variables });
    for (const name of ['explain', 'cost', 'permalink']) {
      const byHeader = await service.post({ query, variables }, { [`x-${name}`]: '1' });
      const byMember = await service.post({ query, variables, extensions: { [name]: true } });
      expect([byHeader.json.extensions, byMember.json.extensions]).toEqual(
        Array(2).fill(expect.objectContaining({ [name]: expect.anything() })),
      );
      expect(sources(service, 2)).toEqual(['made', 'made']);
    }
    expect((await service.post({ query, variables })).json.extensions).toEqual({ dataset: expect.anything() });
  });

  it('keeps to what a client accepts', async () => {
    await service.post({ query, variables });
    const { headers } = await service.post({ query, variables }, { accept: 'application/graphql-response+json' });
    expect(headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect((await service.post({ query, variables }, { accept: 'image/png' })).status).toBe(406);
  });

  it('is not made of a failure', async () => {
    let away = true;
    const broken = await testService({}, (store) =>
      Object.assign(Object.create(store) as GraphStore, {
        run: (...run: Parameters<GraphStore['run']>) => (away ? Promise.reject(new Error('away')) : store.run(...run)),
      }),
    );
    expect((await broken.post({ query, variables })).json.errors[0].extensions.code).toBe('INTERNAL');
    away = false;
    expect((await broken.post({ query, variables })).json.errors).toBeUndefined();
    await broken.close();
  });

  it('goes when there is no room, the least recently used first', async () => {
    const small = await testService({ CACHE_BYTES: '6000' });
    const ask = (first: number) => small.post({ query, variables: { ...variables, first } });
    for (const first of [1, 2, 3, 4, 5, 6]) await ask(first);
    await ask(6);
    await ask(1);
    expect(sources(small, 2)).toEqual(['memory', 'made']);
    await small.close();
  });

  it('is never there where CACHE_BYTES is 0', async () => {
    const none = await testService({ CACHE_BYTES: '0' });
    for (let turn = 0; turn < 3; turn++) await none.post({ query, variables });
    expect([sources(none, 3), statements(none)]).toEqual([['made', 'made', 'made'], 3]);
    await none.close();
  });

  it('makes ten thousand identical questions cost one statement', async () => {
    const fresh = await testService();
    const body = JSON.stringify({ query, variables });
    const { text } = await fresh.post(body);
    const asked = await autocannon({
      url: `${fresh.url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      amount: 9_999,
      connections: 50,
      verifyBody: (answer: unknown) => answer === text,
    });
    expect([asked['2xx'], asked.mismatches]).toEqual([9_999, 0]);
    expect([lines(fresh).length, statements(fresh)]).toEqual([10_000, 1]);
    await fresh.close();
  });
});

describe('the same question, asked at once', () => {
  it('is asked of the store once, and answered to all', async () => {
    const { gate, through } = gated();
    const service = await testService({}, through);
    const asked = Array.from({ length: 5 }, () => service.post({ query, variables }));
    const other = service.post({ query, variables: { ...variables, first: 1 } });
    await expect.poll(() => gate.runs).toBe(2);
    gate.open();
    const texts = (await Promise.all(asked)).map(({ text }) => text);
    expect(new Set(texts).size).toBe(1);
    expect((await other).text).not.toBe(texts[0]);
    expect(sources(service, 6).filter((from) => from === 'shared')).toHaveLength(4);
    await service.close();
  });

  it('is answered to those who stay when others leave', async () => {
    const { gate, through } = gated();
    const service = await testService({}, through);
    const left = askAndLeave(service.url, { query, variables }, () => gate.runs === 1);
    await left;
    await expect.poll(() => gate.stopped).toBe(1);
    const again = askAndLeave(service.url, { query, variables }, () => gate.runs === 2);
    await expect.poll(() => gate.runs).toBe(2);
    const stays = service.post({ query, variables });
    await again;
    gate.open();
    expect((await stays).json.errors).toBeUndefined();
    await service.close();
  });

  it('fails for all when its time is up, and is asked anew by the next', async () => {
    const { gate, through } = gated();
    const service = await testService({ QUERY_TIMEOUT_MS: '100' }, through);
    const answers = await Promise.all([service.post({ query, variables }), service.post({ query, variables })]);
    for (const { json } of answers) expect(json.errors[0].extensions.code).toBe('QUERY_TIMEOUT');
    expect([gate.runs, gate.stopped]).toEqual([1, 1]);
    gate.open();
    expect((await service.post({ query, variables })).json.errors).toBeUndefined();
    await service.close();
  });
});

describe('what clients and proxies may keep', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await testService({ CORS_ORIGINS: 'https://friend.example' });
  });
  afterAll(() => service.close());

  const address = `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
  const get = (path: string, headers: Record<string, string> = {}) =>
    service.get(path, { headers: { 'apollo-require-preflight': '1', ...headers } });

  it('is an answer to GET, to be asked about each time', async () => {
    const first = await get(address);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'cache-control': 'no-cache',
      etag: expect.stringMatching(/^W\/"[\w-]{32}"$/),
      vary: expect.stringContaining('Accept'),
    });
    const tag = first.headers.get('etag')!;
    for (const known of [tag, `"other", ${tag}`, tag.replace('W/', ''), '*']) {
      const again = await get(address, { 'if-none-match': known });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
    }
    expect((await get(address, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is not the same for other data', async () => {
    const other = await get(address.replace('2', '1'));
    expect(other.headers.get('etag')).not.toBe((await get(address)).headers.get('etag'));
  });

  it('is nothing of a POST, and no failure', async () => {
    const { headers } = await service.post({ query, variables });
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
    for (const path of ['/graphql?query={', '/graphql', '/nothing']) {
      const failure = await get(path);
      expect([failure.headers.get('cache-control'), failure.headers.get('etag')]).toEqual(['no-store', null]);
    }
  });

  it('can be read by pages of other sites that may ask, and is kept apart by site', async () => {
    const { headers } = await get(address, { origin: 'https://friend.example' });
    expect(headers.get('access-control-expose-headers')).toContain('etag');
    expect(headers.get('vary')).toMatch(/Origin.*Accept/);
  });
});
