import autocannon from 'autocannon';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../src/project-root.js';
import { exampleOperations } from '../../src/server/example-operations.js';
import { sendForm } from '../reconcile/open-service.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { Neo4jDoor } from '../support/neo4j-door.js';
import { Neo4jGraph } from '../support/neo4j-graph.js';
import { StartedService } from './support/start-child.js';

const RUN = join(projectRoot, 'scripts', 'run.mjs');

const ask = async (url: string, query: string): Promise<string> =>
  (
    await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  ).text();

const readiness = async (url: string): Promise<Record<string, unknown>> =>
  (await fetch(`${url}/health/ready`)).json() as Promise<Record<string, unknown>>;

const versionAt = async (url: string): Promise<string> =>
  (JSON.parse(await ask(url, '{ dataset { version } }')) as { data: { dataset: { version: string } } }).data.dataset.version;

/** What OpenRefine asks: names to match, with another column; and new columns. */
const RECONCILED = {
  queries: { q0: { query: '盘石市', properties: [{ pid: 'parent', v: '吉林市' }] }, q1: { query: '吉化公司', type: 'Enterprise' } },
  extend: { ids: ['region/panshi'], properties: [{ id: 'parent' }, { id: 'enterprises' }, { id: 'indicator/gdp' }] },
} as const;

/** Many pages, of the outermost list and of those inside; what is in cells; units, citations, groups and a cut. */
const TABLES = [
  `{ projects(first: 50) { nodes { id name status region { name parent { name } } investment { amount(unit: YI_YUAN) period }
    enterprises(first: 2) { nodes { name } } statements(first: 3) { edges { node { text citation document { id } } } } } } }`,
  '{ observations(first: 400, orderBy: [{ value: DESC }]) { nodes { id period value unit subject { id name } } } }',
  '{ projectGroups(by: [REGION_COUNTY, STATUS], orderBy: [{ sum: DESC }]) { keys { value } count measure(unit: YI_YUAN) { sum } } }',
].map((query) => `/graphql?units=1&citation=1&limit=5000&query=${encodeURIComponent(query)}`);

/** One story, from a service without its database to the answers of the embedded store, and back again. */
describeNeo4j('a service on Neo4j', (neo4j) => {
  let settings: Record<string, string>;
  let data: string;
  let graph: Neo4jGraph;
  let door: Neo4jDoor;
  let service: StartedService | undefined;
  let url: string;

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'jiangcheng-service-'));
    graph = new Neo4jGraph(neo4j);
    await graph.clear();
    // Others' statements are none of ours.
    for (const step of ["stop('QUERIES')", "clear('QUERIES')", "collect('QUERIES', {durationSeconds: 0})"]) {
      await graph.rows(`CALL db.stats.${step}`);
    }
    door = await Neo4jDoor.to(neo4j);
    const { user, password, database } = neo4j;
    settings = { STORE: 'neo4j', NEO4J_URI: door.uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  });

  afterAll(async () => {
    if (service?.child.exitCode === null) await service.kill('SIGKILL');
    await door.shut();
    await graph.close();
    await rm(data, { recursive: true, force: true });
  });

  /** The texts that the server has a plan for. */
  const plannedStatements = async (): Promise<readonly string[]> => {
    const rows = await graph.rows<{ text: string }>(
      "CALL db.stats.retrieve('QUERIES') YIELD data WITH DISTINCT data.query AS text WHERE text ENDS WITH 'AS answer' RETURN text ORDER BY text",
    );
    return rows.map(({ text }) => text);
  };

  it('starts before its Neo4j and says that it is away', async () => {
    service = StartedService.spawn(settings);
    url = await service.url();
    expect(await readiness(url)).toMatchObject({ status: 'not ready', reason: 'UNREACHABLE' });
    expect(JSON.parse(await ask(url, '{ projects { totalCount } }'))).toMatchObject({
      errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
    await door.open();
  });

  it('finds it by itself, and says that it is empty', async () => {
    await expect
      .poll(() => readiness(url), { timeout: 60_000 })
      .toMatchObject({ reason: 'EMPTY', hint: expect.stringContaining('npm run load') });
    expect(JSON.parse(await ask(url, '{ projects { totalCount } }'))).toMatchObject({
      errors: [{ extensions: { code: 'DATASET_NOT_LOADED', hint: expect.stringContaining('npm run load') } }],
    });
  });

  it('ends with one message where the password is wrong', async () => {
    const { code, errors, output } = await StartedService.spawn({ ...settings, NEO4J_PASSWORD: 'wrong-password', LOG_LEVEL: 'silent' })
      .ended;
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(errors).toBe(
      `INVALID_SETTING: Neo4j at ${settings['NEO4J_URI']} refuses the user "${neo4j.user}" or the password.\nCheck NEO4J_USER and NEO4J_PASSWORD.\n`,
    );
  });

  it('is ready when the dataset is loaded', async () => {
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, ...settings };
    const { stdout } = await promisify(execFile)(process.execPath, [RUN, 'src/commands/load'], { env });
    expect(stdout).toContain(settings['NEO4J_URI']);
    await expect
      .poll(() => readiness(url), { timeout: 60_000 })
      .toMatchObject({ status: 'ready', store: 'neo4j', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('has Neo4j plan every example then, so that no user waits for it', async () => {
    await expect
      .poll(() => service!.errors, { timeout: 60_000, interval: 200 })
      .toMatch(/"failed":\[\][^\n]*the example operations are prepared/);
    const planned = await plannedStatements();
    const examples = exampleOperations(await readFile(join(projectRoot, 'schema', 'examples.graphql'), 'utf8'));
    expect(planned.length).toBeGreaterThanOrEqual(examples.length);
    for (const { source } of examples) await ask(url, source);
    expect(await plannedStatements()).toEqual(planned);
  });

  it('answers every example, makes every table and exports the graph with the bytes of the embedded store', async () => {
    const embedded = StartedService.spawn();
    const other = await embedded.url();
    const examples = exampleOperations(await readFile(join(projectRoot, 'schema', 'examples.graphql'), 'utf8'));
    for (const { name, source } of examples) expect(await ask(url, source), name).toBe(await ask(other, source));
    for (const [name, value] of Object.entries(RECONCILED)) {
      const [here, there] = await Promise.all([url, other].map(async (base) => (await sendForm(base, name, value)).text()));
      expect(here, name).toBe(there);
      expect(here, name).toContain('region/panshi');
    }
    const both = async (address: string, accept: string): Promise<readonly string[]> =>
      Promise.all(
        [url, other].map(async (base) => {
          const response = await fetch(`${base}${address}`, { headers: { accept, 'apollo-require-preflight': '1' } });
          expect([response.status, address]).toEqual([200, address]);
          return response.text();
        }),
      );
    for (const table of [...TABLES, '/t/GrowthRanking.csv']) {
      for (const accept of ['text/csv', 'application/x-ndjson']) {
        const [here, there] = await both(table, accept);
        expect(here!.split('\n').length).toBeGreaterThan(5);
        expect(here).toBe(there);
      }
    }
    // The records of a database come in its own order, and so do the numbers of edges.
    const inOrder = (text: string | undefined): readonly string[] =>
      text!
        .replaceAll(/<edge id="e\d+"/g, '<edge')
        .split('\n')
        .sort();
    for (const format of ['ftm', 'graphml']) {
      const [here, there] = await both(`/export/${format}?region=region/panshi&known=2023-03-31`, '*/*');
      expect(inOrder(here).length).toBeGreaterThan(5);
      expect(inOrder(here)).toEqual(inOrder(there));
    }
    await embedded.kill('SIGTERM');
  });

  it('asks it once for ten thousand identical questions', async () => {
    const body = JSON.stringify({ query: 'query Same { projects(first: 3) { nodes { name } } }' });
    const headers = { 'content-type': 'application/json' };
    const asked = await autocannon({ url: `${url}/graphql`, method: 'POST', headers, body, amount: 10_000, connections: 50 });
    expect(asked['2xx']).toBe(10_000);
    const lines = () =>
      service!.errors
        .split('\n')
        .flatMap((line) => (line.includes('"operation":"Same"') ? [JSON.parse(line) as { statements: number }] : []));
    await expect.poll(() => lines().length, { timeout: 10_000 }).toBe(10_000);
    expect(lines().reduce((sum, { statements }) => sum + statements, 0)).toBe(1);
  });

  it('answers from another dataset at most a second after its load', async () => {
    const seeds = join(data, 'seeds');
    await cp(join(projectRoot, 'seeds'), seeds, { recursive: true });
    const file = join(seeds, 'dataset.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^version: .*$/m, 'version: 9.9.9'));
    const begun = { [await versionAt(url)]: 0 };
    let asking = true;
    const asked = (async () => {
      while (asking) {
        const at = performance.now();
        begun[await versionAt(url)] = at;
        await sleep(2);
      }
    })();
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, ...settings, SEEDS: seeds };
    await promisify(execFile)(process.execPath, [RUN, 'src/commands/load'], { env });
    const ended = performance.now();
    await sleep(1_500);
    asking = false;
    await asked;
    const before = Object.keys(begun).find((version) => version !== '9.9.9');
    expect(begun['9.9.9']).toBeGreaterThan(ended);
    expect(begun[before!]! - ended).toBeLessThan(1_000);
  });

  it('says in answers and in the log when Neo4j has gone, and goes on when it is back', async () => {
    await door.shut();
    expect(JSON.parse(await ask(url, '{ projects { totalCount } }'))).toMatchObject({
      errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
    await expect
      .poll(() => service!.errors, { timeout: 60_000, interval: 200 })
      .toMatch(/"reason":"UNREACHABLE"[^\n]*"msg":"the store does not answer"\}\s*$/m);
    await door.open();
    await expect.poll(() => ask(url, '{ projects(first: 1) { nodes { id } } }'), { timeout: 60_000, interval: 500 }).toContain('"data"');
    await expect.poll(() => service!.errors, { timeout: 60_000, interval: 200 }).toContain('"msg":"the store answers"');
    if (neo4j.password !== '') expect(service!.errors).not.toContain(neo4j.password);
  });

  it('drains and ends with 0', async () => {
    expect((await service!.kill('SIGTERM')).code).toBe(0);
  });
});
