import autocannon from 'autocannon';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { freePort } from '../../src/local-neo4j/free-port.js';
import { startNeo4j, type RunningNeo4j } from '../../src/local-neo4j/start-neo4j.js';
import { projectRoot } from '../../src/project-root.js';
import { exampleOperations } from '../../src/server/example-operations.js';
import { openDriver } from '../../src/store/neo4j/open-driver.js';
import { sendForm } from '../reconcile/open-service.js';
import { describeOwnNeo4j } from '../support/describe-neo4j.js';
import { StartedService } from './support/start-child.js';

const PASSWORD = 'eight-or-more';
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

/** One story, from a service without its database to the answers of the embedded store, and back again. */
describeOwnNeo4j('a service on Neo4j', () => {
  vi.setConfig({ testTimeout: 120_000 });

  let settings: Record<string, string>;
  let data: string;
  let port: number;
  let neo4j: RunningNeo4j | undefined;
  let service: StartedService | undefined;
  let url: string;

  afterAll(async () => {
    if (service?.child.exitCode === null) await service.kill('SIGKILL');
    await neo4j?.stop();
    await rm(data, { recursive: true, force: true });
  });

  /** A server that has its password already: a fresh one locks out those who try it before it is set. */
  beforeAll(async () => {
    port = await freePort();
    data = await mkdtemp(join(tmpdir(), 'jiangcheng-service-'));
    await (await startNeo4j({ port, password: PASSWORD, data })).stop();
  });

  /** The texts that the server has a plan for. */
  const plannedStatements = async (): Promise<readonly string[]> => {
    const driver = openDriver({ uri: settings['NEO4J_URI']!, user: 'neo4j', password: PASSWORD });
    try {
      const { records } = await driver.executeQuery(
        "CALL db.stats.retrieve('QUERIES') YIELD data WITH DISTINCT data.query AS text WHERE text ENDS WITH 'AS answer' RETURN text ORDER BY text",
      );
      return records.map((record) => record.get('text') as string);
    } finally {
      await driver.close();
    }
  };

  it('starts before its Neo4j and says that it is away', async () => {
    settings = { STORE: 'neo4j', NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: PASSWORD };
    service = StartedService.spawn(settings);
    url = await service.url();
    expect(await readiness(url)).toMatchObject({ status: 'not ready', reason: 'UNREACHABLE' });
    expect(JSON.parse(await ask(url, '{ projects { totalCount } }'))).toMatchObject({
      errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
    neo4j = await startNeo4j({ port, data });
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
      `INVALID_SETTING: Neo4j at ${settings['NEO4J_URI']} refuses the user "neo4j" or the password.\nCheck NEO4J_USER and NEO4J_PASSWORD.\n`,
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

  it('answers every example with the bytes of the embedded store', async () => {
    const embedded = StartedService.spawn();
    const other = await embedded.url();
    const examples = exampleOperations(await readFile(join(projectRoot, 'schema', 'examples.graphql'), 'utf8'));
    for (const { name, source } of examples) expect(await ask(url, source), name).toBe(await ask(other, source));
    for (const [name, value] of Object.entries(RECONCILED)) {
      const [here, there] = await Promise.all([url, other].map(async (base) => (await sendForm(base, name, value)).text()));
      expect(here, name).toBe(there);
      expect(here, name).toContain('region/panshi');
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
    await neo4j!.stop();
    expect(JSON.parse(await ask(url, '{ projects { totalCount } }'))).toMatchObject({
      errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
    await expect
      .poll(() => service!.errors, { timeout: 60_000, interval: 200 })
      .toMatch(/"reason":"UNREACHABLE"[^\n]*"msg":"the store does not answer"\}\s*$/m);
    neo4j = await startNeo4j({ port, data });
    await expect.poll(() => ask(url, '{ projects(first: 1) { nodes { id } } }'), { timeout: 60_000, interval: 500 }).toContain('"data"');
    await expect.poll(() => service!.errors, { timeout: 60_000, interval: 200 }).toContain('"msg":"the store answers"');
    expect(service!.errors).not.toContain(PASSWORD);
  });

  it('drains and ends with 0', async () => {
    expect((await service!.kill('SIGTERM')).code).toBe(0);
  });
});
