import { createClient } from '@redis/client';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/local-neo4j/free-port.js';
import { findRedis } from './support/find-redis.js';
import { testService, type TestService } from './support/test-service.js';

const query = 'query Q($id: ID!) { project(id: $id) { name } }';
const body = (id = 'project/jihua-transformation') => ({ query, variables: { id } });

const last = ({ log }: TestService): unknown => log.findLast(({ msg }) => msg === 'operation')?.['from'];
const says = ({ log }: TestService, text: string): number => log.filter(({ msg }) => String(msg).includes(text)).length;

const redisServer = findRedis();

describe.skipIf(!redisServer)('ready answers in Redis', () => {
  let port: number;
  let redis: ChildProcess;
  const services: TestService[] = [];

  const start = async (...settings: string[]): Promise<void> => {
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...settings];
    redis = spawn(redisServer!, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    const started = redis;
    process.once('exit', () => started.kill('SIGKILL'));
    let output = '';
    for await (const text of redis.stdout!) if ((output += String(text)).includes('Ready to accept connections')) break;
    redis.stdout!.resume();
  };
  const stop = async (): Promise<void> => {
    if (redis.exitCode !== null || redis.signalCode !== null) return;
    redis.kill('SIGKILL');
    await once(redis, 'exit');
  };
  const client = () =>
    createClient({ url: `redis://127.0.0.1:${port}` })
      .on('error', () => {})
      .connect();

  beforeAll(async () => {
    port = await freePort();
    await start();
  });
  afterEach(() => Promise.all(services.splice(0).map((made) => made.close())));
  afterAll(stop);

  /** A service with a memory of its own and the Redis of all, as soon as it is connected. */
  async function service(): Promise<TestService> {
    const made = await testService({ REDIS_URL: `redis://127.0.0.1:${port}` });
    services.push(made);
    return made;
  }
  async function keys(): Promise<string[]> {
    const asked = await client();
    const found = await asked.keys('jiangcheng:*');
    await asked.close();
    return found;
  }
  /** Asks something new until it has come to Redis: a service connects beside its first answers. */
  async function connected(to: TestService): Promise<void> {
    const before = (await keys()).length;
    let turn = 0;
    await expect
      .poll(async () => (await to.post(body(`project/${before}-${turn++}`)), (await keys()).length), { timeout: 10_000, interval: 20 })
      .toBeGreaterThan(before);
  }

  /** Has a question answered, and waits for the key under which Redis has the answer. */
  async function keyOf(from: TestService, id: string): Promise<string> {
    await from.post(body(id));
    const asked = await client();
    const find = async () => {
      for (const key of await keys()) if ((await asked.get(key))?.includes(JSON.stringify(JSON.stringify(id)).slice(1, -1))) return key;
      return undefined;
    };
    let found: string | undefined;
    await expect.poll(async () => (found = await find())).toBeDefined();
    await asked.close();
    return found!;
  }

  it('are shared by several services, and expire', async () => {
    const [one, other] = [await service(), await service()];
    await connected(one);
    await connected(other);
    // Redis is waited for a few milliseconds; a machine with much else to do may need another try.
    let [id, key, turn] = ['', '', 0];
    await expect
      .poll(async () => {
        id = `region/shared-${turn++}`;
        key = await keyOf(one, id);
        expect(last(one)).toBe('made');
        const made = await one.post(body(id));
        const given = await other.post(body(id));
        expect(given.text).toBe(made.text);
        return last(other);
      })
      .toBe('redis');
    await other.post(body(id));
    expect(last(other)).toBe('memory');
    const asked = await client();
    expect(await asked.ttl(key)).toBeGreaterThan(80_000);
    await asked.close();
  });

  it('are given to nobody where they are not answers to the question, or not whole', async () => {
    const one = await service();
    await connected(one);
    const key = await keyOf(one, 'project/one');
    const asked = await client();
    const own = (await asked.get(key))!;
    const foreign = (await asked.get(await keyOf(one, 'project/two')))!;
    const { text } = await one.post(body('project/one'));
    for (const value of [
      foreign,
      own.slice(0, -5),
      own.replace('NOT_FOUND', 'NOT_FOUMD'),
      own.replace('project/one', 'project/eno'),
      '',
      '{}\n',
      'null\nx',
    ]) {
      const fresh = await service();
      await connected(fresh);
      await asked.set(key, value);
      const given = await fresh.post(body('project/one'));
      expect([given.text, last(fresh)]).toEqual([text, 'made']);
    }
    await asked.close();
  });

  it('that cannot be had make no answer fail', async () => {
    const one = await service();
    await connected(one);
    redis.kill('SIGSTOP');
    const ids = Array.from({ length: 20 }, (_, index) => `project/slow-${index}`);
    for (const id of ids) expect((await one.post(body(id))).json.errors[0].extensions.code).toBe('NOT_FOUND');
    expect(says(one, 'Redis does not answer')).toBe(1);
    redis.kill('SIGCONT');
    await stop();
    for (const id of ids) expect((await one.post(body(`${id}-away`))).status).toBe(200);
    expect(says(one, 'Redis does not answer')).toBe(1);
  });

  it('begin again when Redis is back', async () => {
    await stop();
    const one = await service();
    expect((await one.post(body())).status).toBe(200);
    await expect.poll(() => says(one, 'Redis does not answer')).toBe(1);
    await start();
    await connected(one);
    expect(says(one, 'Redis answers')).toBe(1);
  });

  it('that find no room there are in memory all the same', async () => {
    await stop();
    await start('--maxmemory', '1', '--maxmemory-policy', 'noeviction');
    const one = await service();
    const first = await one.post(body());
    await expect.poll(async () => (await one.post(body(`project/full-${Math.random()}`)), says(one, 'Redis does not answer'))).toBe(1);
    expect([(await one.post(body())).text, last(one)]).toEqual([first.text, 'memory']);
  });
});
