import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ParameterValue } from '../../../src/compiler/parameter-value.js';
import type { QueryPlan } from '../../../src/compiler/plan/query-plan.js';
import { GraphError } from '../../../src/errors.js';
import { Neo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { describeNeo4j } from '../../support/describe-neo4j.js';
import { Neo4jGraph } from '../../support/neo4j-graph.js';
import { HOSTILE } from '../contract/contract-graph.js';

/** A statement with as many columns as it says; its plan means nothing here. */
const query = (cypher: string, roots = 1) => ({
  cypher,
  plan: { roots: Array.from({ length: roots }, () => ({})) } as unknown as QueryPlan,
});
const SLOW = 'UNWIND range(1, 1000000000) AS n WITH count(n) AS c0 RETURN c0';

describe('Settings that cannot work', () => {
  test.each(['http://localhost', 'neo4j', ''])('the address %j is refused at once', (uri) => {
    expect(() => new Neo4jStore({ uri, user: '', password: '', queryTimeout: 1 })).toThrow(GraphError);
    expect(() => new Neo4jStore({ uri, user: '', password: '', queryTimeout: 1 })).toThrow(`NEO4J_URI cannot be ${JSON.stringify(uri)}.`);
  });
});

describeNeo4j('The Neo4j store', (neo4j) => {
  let graph: Neo4jGraph;
  let store: Neo4jStore;
  beforeAll(async () => {
    graph = new Neo4jGraph(neo4j);
    store = new Neo4jStore({ ...neo4j, queryTimeout: 30_000 });
    await graph.clear();
  });
  afterAll(async () => void (await Promise.all([graph.close(), store.close()])));

  const failing = (run: Promise<unknown>): Promise<GraphError> =>
    run.then(
      () => expect.fail('it should fail'),
      (error: unknown) => error as GraphError,
    );

  test('answers with one value a column, in order', async () => {
    expect(await store.run(query("RETURN 1 AS c0, [null, ['a', true]] AS c1, null AS c2", 3), [])).toEqual([1, [null, ['a', true]], null]);
  });

  test.each([0, -1, 2 ** 31, 2 ** 53 - 1, -(2 ** 53) + 1])('keeps the integer %d exactly, there and back', async (number) => {
    const [value] = await store.run(query('RETURN [$p0, toString($p0), $p1] AS c0'), [number, [number, 1]]);
    expect(value).toEqual([number, String(number), [number, 1]]);
  });

  test('takes numbers where Cypher wants integers', async () => {
    expect(await store.run(query('RETURN COLLECT { UNWIND range(1, 9) AS n RETURN n SKIP $p0 LIMIT $p1 } AS c0'), [2, 3])).toEqual([
      [3, 4, 5],
    ]);
  });

  test.each<ParameterValue>([...HOSTILE, [...HOSTILE], true, []])('takes %j for data', async (value) => {
    expect(await store.run(query('RETURN $p0 AS c0'), [value])).toEqual([value]);
    expect(await graph.rows('MATCH (n:Node) RETURN n')).toEqual([]);
  });

  test('cannot write, whatever it is given', async () => {
    const error = await failing(store.run(query('CREATE (n:Region) RETURN 1 AS c0'), []));
    expect(error).toMatchObject({ code: 'INTERNAL', message: 'The operation could not be answered.' });
    expect(await graph.rows('MATCH (n:Region) RETURN n')).toEqual([]);
  });

  test('masks what the server says, and keeps it as the cause', async () => {
    const error = await failing(store.run(query('RETURN secret AS c0'), []));
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({ code: 'INTERNAL', message: 'The operation could not be answered.' });
    expect(JSON.stringify(error.details.hint ?? '')).not.toContain('secret');
    expect(String(error.cause)).toContain('secret');
  });

  test('stops what takes too long, on the server too', async () => {
    const impatient = new Neo4jStore({ ...neo4j, queryTimeout: 300 });
    try {
      const error = await failing(impatient.run(query(SLOW), []));
      expect(error).toMatchObject({ code: 'QUERY_TIMEOUT', details: { hint: expect.stringContaining('smaller') } });
      while ((await running()) > 0) await sleep(10);
    } finally {
      await impatient.close();
    }
  });

  test('stops what is cancelled, at once, and on the server too', async () => {
    const abort = new AbortController();
    const run = failing(store.run(query(SLOW), [], abort.signal));
    while ((await running()) === 0) await sleep(10);
    const begun = performance.now();
    abort.abort();
    expect(await run).toMatchObject({ code: 'QUERY_TIMEOUT', message: expect.stringContaining('cancelled') });
    expect(performance.now() - begun).toBeLessThan(100);
    while ((await running()) > 0) await sleep(10);
  });

  test('asks the server one statement a run', async () => {
    const statements = async (): Promise<number> => {
      const rows = await graph.rows<{ count: number }>(
        "CALL db.stats.retrieve('QUERIES', {maxInvocations: 0}) YIELD data WHERE data.query CONTAINS 'countedHere' RETURN sum(data.invocationSummary.invocationCount) AS count",
      );
      return rows[0]!.count;
    };
    // The server hands out every statement that it has a plan for, however old.
    await graph.rows('CALL db.clearQueryCaches()');
    await graph.rows("CALL db.stats.clear('QUERIES')");
    await graph.rows("CALL db.stats.collect('QUERIES', {durationSeconds: 600})");
    for (let run = 0; run < 3; run++) await store.run(query('WITH 1 AS countedHere RETURN countedHere AS c0'), []);
    await graph.rows("CALL db.stats.stop('QUERIES')");
    expect(await statements()).toBe(3);
  });

  test('an empty database is not ready, and says what to run', async () => {
    expect(await store.readiness()).toEqual({ ready: false, reason: 'EMPTY', hint: expect.stringContaining('npm run load') });
  });

  test('a graph that another version of the loader left is not ready, and says what to run', async () => {
    await graph.rows("CREATE (:LoadState {key: 'load', epoch: 2, layout: 0}), (:Dataset {id: 'dataset/old', contentHash: 'old'})");
    expect(await store.readiness()).toEqual({ ready: false, reason: 'OUTDATED', hint: expect.stringContaining('npm run load') });
    await graph.clear();
  });

  test('a database that is not there is not ready, and says what to check', async () => {
    const elsewhere = new Neo4jStore({ ...neo4j, database: 'nowhere', queryTimeout: 1_000 });
    expect(await elsewhere.readiness()).toEqual({
      ready: false,
      reason: 'UNREACHABLE',
      hint: 'Neo4j has no database "nowhere": check NEO4J_DATABASE.',
    });
    expect(await failing(elsewhere.run(query('RETURN 1 AS c0'), []))).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await elsewhere.close();
  });

  test('reads what a load wrote where it is given its bookmarks', async () => {
    const { bookmarks } = await graph.load({ nodes: [], relationships: [] });
    expect(bookmarks.length).toBeGreaterThan(0);
    const behind = new Neo4jStore({ ...neo4j, queryTimeout: 30_000, bookmarks });
    expect(await behind.run(query('RETURN 1 AS c0'), [])).toEqual([1]);
    await behind.close();
  });

  const running = async (): Promise<number> => {
    const rows = await graph.rows<{ count: number }>(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '1000000000' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS count",
    );
    return rows[0]!.count;
  };
});
