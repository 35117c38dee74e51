import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { settings } from '../../src/config.js';
import { projectRoot } from '../../src/project-root.js';
import { StartedService } from './support/start-child.js';

const query = '{ project(id: "project/jihua-transformation") { name } }';
const post = (url: string, body: object = { query }) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

describe('npm start', () => {
  const started: StartedService[] = [];
  const start = (...parameters: Parameters<typeof StartedService.spawn>): StartedService => {
    const service = StartedService.spawn(...parameters);
    started.push(service);
    return service;
  };
  afterEach(() => Promise.all(started.splice(0).map((service) => service.child.exitCode ?? service.kill('SIGKILL'))));

  it('loads the seeds, serves them, and says where and what to try', async () => {
    const service = start();
    const url = await service.url();
    expect(await (await post(url)).json()).toMatchObject({ data: { project: { name: '吉林石化炼油化工转型升级项目' } } });
    expect(service.output).toContain(`${url}/graphql`);
    expect(service.output).toContain(`${url}/health/ready`);
    const curl = /curl .*\\\n.*'$/m.exec(service.output)![0];
    const { stdout } = await promisify(execFile)('sh', ['-c', curl]);
    expect(JSON.parse(stdout)).toMatchObject({ data: { project: { investment: { text: '339亿元' } } } });
    expect(service.errors).not.toMatch(/Deprecat|Warning/);
  });

  it('explains every setting with --help', async () => {
    const { code, output } = await start({}, ['--help']).ended;
    expect(code).toBe(0);
    for (const name of Object.keys(settings)) expect(output).toContain(`  ${name} `);
  });

  it('ends with one message where the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, errors, output } = await start({ PORT: String(port), LOG_LEVEL: 'silent' }).ended;
    other.close();
    expect(code).toBe(1);
    expect(errors).toBe(
      `PORT_IN_USE: Port ${port} of 127.0.0.1 is in use by another program.\nEnd that program, or choose another port: PORT=4001 npm start.\n`,
    );
    expect(output).toBe('');
  });

  it('ends with one message that names every invalid setting', async () => {
    const { code, errors } = await start({ PORT: 'four', EXPLAIN: 'maybe', STORE: 'neo4j', NEO4J_URL: 'bolt://x' }).ended;
    expect(code).toBe(1);
    expect(errors.split('\n')).toEqual([
      'INVALID_SETTING: PORT is "four"; expected a whole number from 0 to 65535.',
      'EXPLAIN is "maybe"; expected one of on, off.',
      'NEO4J_PASSWORD is not set; expected the password of Neo4j, which STORE=neo4j needs.',
      'NEO4J_URL is set, which is no setting. Did you mean NEO4J_URI?',
      'npm start -- --help lists the settings.',
      '',
    ]);
  });

  it('ends with one message where the machine has no such address', async () => {
    const { code, errors } = await start({ HOST: '203.0.113.1', LOG_LEVEL: 'silent' }).ended;
    expect(code).toBe(1);
    expect(errors).toContain('INVALID_SETTING: HOST is "203.0.113.1"; this machine has no such address.');
  });

  it('ends with every problem of bad seeds, each with its file and line', async () => {
    const seeds = await mkdtemp(join(tmpdir(), 'jiangcheng-seeds-'));
    await cp(join(projectRoot, 'seeds'), seeds, { recursive: true });
    const register = join(seeds, 'entities', 'industries.yaml');
    const lines = (await readFile(register, 'utf8')).split('\n');
    const at = lines.findIndex((line) => line.startsWith('- {')) + 1;
    lines.splice(at, 0, '- { id: industry/Not A Slug, name: 错 }', '- { id: industry/steel, name: 又一个钢铁 }');
    await writeFile(register, lines.join('\n'));
    const { code, errors } = await start({ SEEDS: seeds }).ended;
    await rm(seeds, { recursive: true });
    expect(code).toBe(1);
    expect(errors).toMatch(/^INVALID_SEEDS: The seeds have \d+ problems; nothing was loaded\.\n/);
    expect(errors).toContain(`industries.yaml:${at + 1}:`);
    expect(errors).toMatch(/industries\.yaml:\d+:\d+: found .*industry\/steel/);
    expect(errors).not.toMatch(/^ +at /m);
  });

  it('finishes running requests on SIGTERM, takes no new ones, and ends with 0', async () => {
    const service = start();
    const url = new URL(await service.url());
    const body = JSON.stringify({ query });
    const running = connect(Number(url.port), url.hostname);
    running.write(
      `POST /graphql HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 5)}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    const signalled = performance.now();
    const ended = service.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(post(url.origin)).rejects.toThrow();
    let answer = '';
    running.on('data', (text: Buffer) => (answer += text.toString()));
    running.write(body.slice(5));
    const { code, errors } = await ended;
    expect(performance.now() - signalled).toBeLessThan(5_000);
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('吉林石化炼油化工转型升级项目');
    expect(code).toBe(0);
    expect(errors).toContain('"msg":"draining"');
  });

  it('ends at once on a second signal', async () => {
    const service = start();
    const url = new URL(await service.url());
    const running = connect(Number(url.port), url.hostname);
    running.on('error', () => {});
    running.write(`POST /graphql HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    service.child.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const signalled = performance.now();
    const { code } = await service.kill('SIGINT');
    expect(code).toBe(130);
    expect(performance.now() - signalled).toBeLessThan(2_000);
  });

  it('stays up without its Neo4j: says so in health, log and answers', async () => {
    const service = start({ STORE: 'neo4j', NEO4J_URI: `bolt://127.0.0.1:${await closedPort()}`, NEO4J_PASSWORD: 'secret-password' });
    const url = await service.url();
    const ready = await fetch(`${url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      status: 'not ready',
      store: 'neo4j',
      reason: 'UNREACHABLE',
      hint: expect.stringContaining('npm run neo4j'),
    });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const answer = await post(url);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE', hint: expect.any(String) } }] });
    expect(service.errors).toMatch(/"reason":"UNREACHABLE".*"msg":"the store does not answer"/);
    expect(service.errors + service.output).not.toContain('secret-password');
    expect((await service.kill('SIGTERM')).code).toBe(0);
  });
});
