import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { QueryPlan } from '../../../src/compiler/plan/query-plan.js';
import { freePort } from '../../../src/local-neo4j/free-port.js';
import { startNeo4j, type RunningNeo4j } from '../../../src/local-neo4j/start-neo4j.js';
import { Neo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { describeOwnNeo4j } from '../../support/describe-neo4j.js';
import { loadProcess } from '../../support/load-process.js';

const one = { cypher: 'RETURN 1 AS c0', plan: { roots: [{}] } as unknown as QueryPlan };

describeOwnNeo4j('While Neo4j is away', () => {
  let data: string;
  let port: number;
  let server: RunningNeo4j | undefined;
  let store: Neo4jStore;
  const password = 'correct horse';
  const connection = () => ({ uri: `neo4j://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j' });

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'jiangcheng-away-'));
    port = await freePort();
    store = new Neo4jStore({ ...connection(), queryTimeout: 5_000 });
  });
  afterAll(async () => {
    await store.close();
    await server?.stop();
    await rm(data, { recursive: true, force: true });
  });

  const failsFast = async (): Promise<void> => {
    const begun = performance.now();
    await expect(store.run(one, [])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', details: { hint: expect.any(String) } });
    expect(performance.now() - begun).toBeLessThan(3_000);
    expect(await store.readiness()).toMatchObject({ ready: false, reason: 'UNREACHABLE', hint: expect.stringContaining('npm run neo4j') });
  };

  test('a store can be made, fails fast with a code, and does not take it for a wrong password', async () => {
    await failsFast();
    await expect(store.verifyCredentials()).resolves.toBeUndefined();
  });

  test('a load says so and ends with 1', async () => {
    const { code, output } = await loadProcess(connection()).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^STORE_UNAVAILABLE: Nothing was loaded\.\nNeo4j does not answer at neo4j:/m);
    expect(output).not.toContain('    at ');
  });

  test('the store answers as soon as Neo4j is there, with routing too', async () => {
    server = await startNeo4j({ data, port, password });
    expect(await store.run(one, [])).toEqual([1]);
    expect(await store.readiness()).toMatchObject({ ready: false, reason: 'EMPTY' });
  }, 120_000);

  test('a wrong password is one clear failure, for the store and for a load', async () => {
    const wrong = new Neo4jStore({ ...connection(), password: 'wrong', queryTimeout: 5_000 });
    await expect(wrong.verifyCredentials()).rejects.toMatchObject({
      code: 'INVALID_SETTING',
      details: { hint: 'Check NEO4J_USER and NEO4J_PASSWORD.' },
    });
    expect(await wrong.readiness()).toMatchObject({
      ready: false,
      reason: 'UNAUTHORIZED',
      hint: expect.stringContaining('NEO4J_PASSWORD'),
    });
    await expect(wrong.run(one, [])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await wrong.close();
    const { code, output } = await loadProcess({ ...connection(), password: 'wrong' }).ended;
    expect(code).toBe(1);
    expect(output).toMatch(
      /^INVALID_SETTING: Neo4j at neo4j:.* refuses the user "neo4j" or the password\.\nCheck NEO4J_USER and NEO4J_PASSWORD\.\n$/,
    );
  });

  test('it goes away and comes back on the same port, with the same data and password, and the store recovers by itself', async () => {
    await server!.stop();
    await failsFast();
    server = await startNeo4j({ data, port });
    expect(server.password).toBe(password);
    expect(await store.run(one, [])).toEqual([1]);
  }, 180_000);
});
