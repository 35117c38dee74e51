import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildSchema } from '../../../../src/graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../../../../src/model/graph-model.js';
import { Neo4jStore } from '../../../../src/store/neo4j/neo4j-store.js';
import { describeNeo4j } from '../../../support/describe-neo4j.js';
import { loadProcess } from '../../../support/load-process.js';
import { ndjsonFile } from '../../../support/ndjson-file.js';
import { Neo4jGraph } from '../../../support/neo4j-graph.js';
import { isOneVersion, numberedGraph, SEEN } from '../../../support/numbered-graph.js';
import { WatchingReader } from '../../../support/watching-reader.js';

const PROJECTS = 1_000;
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 6);

describeNeo4j('Readers see the old dataset or the new one, whole', (neo4j) => {
  let graph: Neo4jGraph;
  let store: Neo4jStore;
  let model: GraphModel;
  let folder: string;
  const files = new Map<number, string>();
  /** Readers that a test that failed left running would read what the next one clears. */
  const running: WatchingReader[] = [];
  const watch = (): WatchingReader => {
    const reader = new WatchingReader(store, PROJECTS);
    running.push(reader);
    return reader;
  };

  beforeAll(async () => {
    graph = new Neo4jGraph(neo4j);
    store = new Neo4jStore({ ...neo4j, queryTimeout: 60_000 });
    model = readGraphModel(await buildSchema());
    folder = await mkdtemp(join(tmpdir(), 'jiangcheng-load-'));
    for (const version of [1, 2])
      files.set(version, await ndjsonFile(join(folder, `v${version}.ndjson`), numberedGraph(model, version, PROJECTS)));
  });
  beforeEach(async () => {
    await graph.clear();
    await graph.load(numberedGraph(model, 1, PROJECTS));
  });
  afterEach(() => Promise.all(running.splice(0).map((reader) => reader.stop())));
  afterAll(async () => {
    await Promise.all([graph.close(), store.close(), rm(folder, { recursive: true })]);
  });

  const seen = async (): Promise<readonly unknown[]> => (await graph.rows<{ c0: readonly unknown[] }>(SEEN))[0]!.c0;

  test('while loads replace each other', async () => {
    const readers = [1, 2].map(() => watch());
    for (const version of [2, 1, 2, 1, 2]) await graph.load(numberedGraph(model, version, PROJECTS));
    await Promise.all(readers.map((reader) => reader.stop()));
    expect(readers.flatMap(({ broken }) => broken)).toEqual([]);
    expect(new Set(readers.flatMap(({ versions }) => [...versions]))).toEqual(new Set(['v1', 'v2']));
  });

  test(
    `while ${ROUNDS} loads are killed at any moment`,
    async () => {
      const readers = [1, 2].map(() => watch());
      let version = 1;
      let killed = 0;
      let usual = 0;
      for (let round = 0; round <= ROUNDS; round++) {
        const load = loadProcess(neo4j, '--ndjson', files.get(3 - version)!);
        await load.begun;
        const begun = performance.now();
        // A random moment of each part of the time that a load takes, the first parts first.
        const patience = ((round - Math.random()) / ROUNDS) * usual;
        // The first runs undisturbed, and says how long one takes.
        if (round > 0) void sleep(patience).then(() => load.child.kill('SIGKILL'));
        const { code, output } = await load.ended;
        if (round === 0) {
          expect(output).toContain('Done in one transaction');
          usual = performance.now() - begun;
        }
        if (code === null) killed += 1;
        const now = await settledVersion();
        expect(code === 0 ? now : [version, 3 - version], `killed after ${patience} ms`).toEqual(
          code === 0 ? 3 - version : expect.arrayContaining([now]),
        );
        version = now;
      }
      await Promise.all(readers.map((reader) => reader.stop()));
      expect(killed).toBeGreaterThan(0);
      expect(readers.flatMap(({ broken }) => broken)).toEqual([]);
      expect(await store.readiness()).toMatchObject({ ready: true });
    },
    60_000 + ROUNDS * 20_000,
  );

  /** The version that stands when the server has undone or finished what it was doing; it must be whole. */
  const settledVersion = async (): Promise<number> => {
    const live = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.jiangcheng = 'load' RETURN count(*) AS live";
    while ((await graph.rows<{ live: number }>(live))[0]!.live > 0) await sleep(20);
    const now = await seen();
    expect(isOneVersion(now, PROJECTS)).toBe(true);
    return Number(String(now[0]).slice(1));
  };

  test('while two loads run at once, and one of them stands at the end', async () => {
    const readers = [1, 2].map(() => watch());
    const loads = await Promise.all([1, 2].map((version) => loadProcess(neo4j, '--ndjson', files.get(version)!).ended));
    await Promise.all(readers.map((reader) => reader.stop()));
    expect(loads.map(({ code }) => code)).toEqual([0, 0]);
    expect(readers.flatMap(({ broken }) => broken)).toEqual([]);
    expect(isOneVersion(await seen(), PROJECTS)).toBe(true);
  });

  test('a load waits until the server has done with what a killed one wrote, and compares with that', async () => {
    const session = graph.driver.session({ database: neo4j.database });
    try {
      const left = await session.beginTransaction();
      await left.run("MERGE (lock:LoadLock {key: 'write'}) SET lock.taken = 0");
      await left.run("MATCH (p:Project {id: 'project/p1'}) SET p.english = 'v2', p.recordHash = 'of another'");
      const notices: string[] = [];
      const load = graph.load(numberedGraph(model, 1, PROJECTS), { notice: (text) => notices.push(text) });
      while (notices.length === 0) await sleep(20);
      expect(notices).toEqual(['Another load is under way; waiting for it to end.']);
      await left.commit();
      expect((await load).nodes.updated).toBe(1);
    } finally {
      await session.close();
    }
    expect(isOneVersion(await seen(), PROJECTS)).toBe(true);
  });

  test('a read waits for a load that is being committed, and shows what it brought', async () => {
    const session = graph.driver.session({ database: neo4j.database });
    try {
      const transaction = await session.beginTransaction({ metadata: { jiangcheng: 'load' } });
      await graph.rows("MERGE (state:LoadState {key: 'load'}) SET state.epoch = 7");
      await transaction.run("MATCH (d:Dataset) SET d.contentHash = 'v9'");
      const reader = watch();
      await sleep(300);
      expect(reader.reads).toBe(0);
      await transaction.commit();
      await graph.rows("MATCH (state:LoadState {key: 'load'}) SET state.epoch = 8");
      while (reader.reads === 0) await sleep(10);
      await reader.stop();
      expect([...reader.versions]).toEqual(['v9']);
    } finally {
      await session.close();
    }
  });

  test('a read does not wait for a load that died', async () => {
    await graph.rows("MERGE (state:LoadState {key: 'load'}) SET state.epoch = 11");
    const reader = watch();
    while (reader.reads < 3) await sleep(10);
    await reader.stop();
    expect(reader.broken).toEqual([]);
    expect((await graph.load(numberedGraph(model, 2, PROJECTS))).nodes.updated).toBeGreaterThan(0);
    expect(await graph.rows('MATCH (state:LoadState) RETURN state.epoch % 2 AS odd, state.epoch > 11 AS later')).toEqual([
      { odd: 0, later: true },
    ]);
  });
});
