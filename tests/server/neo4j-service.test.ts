import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { freePort } from '../../src/local-neo4j/free-port.js';
import { startNeo4j, type RunningNeo4j } from '../../src/local-neo4j/start-neo4j.js';
import { projectRoot } from '../../src/project-root.js';
import { exampleOperations } from '../../src/server/example-operations.js';
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

  it('answers every example with the bytes of the embedded store', async () => {
    const embedded = StartedService.spawn();
    const other = await embedded.url();
    const examples = exampleOperations(await readFile(join(projectRoot, 'schema', 'examples.graphql'), 'utf8'));
    for (const { name, source } of examples) expect(await ask(url, source), name).toBe(await ask(other, source));
    await embedded.kill('SIGTERM');
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
