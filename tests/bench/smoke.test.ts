import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { BenchReport } from '../../bench/report/report.js';
import type { PartName } from '../../bench/part-names.js';
import { shapes } from '../../bench/shapes/index.js';
import { projectRoot } from '../../src/project-root.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { Neo4jGraph } from '../support/neo4j-graph.js';

const TIMEOUT = 600_000;

/** Parts that need no database of their own, nor a graph of another size. */
const PARTS: readonly PartName[] = ['shapes', 'floors', 'ready'];

/** A few will do: Neo4j plans every question of every side several times, and that takes longest. */
const SHAPES = ['point-walk', 'hub-page', 'search'];

const positive = expect.any(Number);
const spread = { median: positive, lowest: positive, highest: positive };
const latency = { p50: positive, p95: positive, p99: positive };
// Systems without /proc do not tell.
const cpu = process.platform === 'linux' ? positive : null;
const side = { perSecond: spread, milliseconds: latency, cpu, databaseCpu: positive };
const firstSeen = { repeated: positive, otherWords: positive, first: positive };

/** With the peer, or without it. */
const load = (peer: boolean) => ({
  connections: 8,
  sides: { ours: side, rival: side, embedded: { ...side, databaseCpu: positive }, ...(peer && { peer: side }) },
  overRival: spread,
  overPeer: peer ? spread : null,
  embeddedOverOurs: spread,
});

describeNeo4j('the benchmark', (neo4j) => {
  const { uri, user, password, database } = neo4j;

  // Others may have left what is no graph of ours, and that is never replaced.
  beforeAll(async () => {
    const graph = new Neo4jGraph(neo4j);
    await graph.clear();
    await graph.close();
  });

  const run = (): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> =>
    new Promise((resolve) => {
      const wanted = ['--only', ...PARTS, '--shapes', ...SHAPES, '--smoke', '--json', '--replace'];
      const parameters = ['bench/main', ...wanted, '--neo4j', uri, '--user', user, '--database', database];
      const environment = { ...process.env, NEO4J_PASSWORD: password };
      const child = execFile(
        process.execPath,
        [join(projectRoot, 'scripts/run.mjs'), ...parameters],
        { env: environment, maxBuffer: 10_000_000 },
        (_, stdout, stderr) => resolve({ code: child.exitCode ?? 1, stdout, stderr }),
      );
    });

  it(
    'finds our answers equal to those of all others and reports every figure of every part',
    async () => {
      const { code, stdout, stderr } = await run();
      if (code !== 0) expect.fail(stderr);
      const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as BenchReport;
      expect(report.parts.map(({ part }) => part)).toEqual(PARTS);
      const [compared, floors, ready] = report.parts.map(({ figures }) => figures as Record<string, unknown>);
      expect(compared).toMatchObject({
        graph: { projects: 1_000, nodes: positive, relationships: positive },
        compile: { operations: positive, parsed: positive, first: positive, known: positive },
      });
      expect(compared!['shapes']).toEqual(
        shapes
          .filter(({ name }) => SHAPES.includes(name))
          .map(({ name, title, bounded, peer }) => ({
            name,
            title,
            bounded,
            questions: positive,
            answerBytes: positive,
            peerCannot: 'cannot' in peer ? peer.cannot : null,
            load: load(!('cannot' in peer)),
            beside: [],
            databaseHits: { ours: positive, rival: positive, ratio: positive },
            statements: { ours: 1, rival: 1, peer: 'cannot' in peer ? null : positive },
            firstSeen: { ours: firstSeen, rival: firstSeen },
            stores: { embedded: positive, neo4j: positive },
          })),
      );
      expect(floors!['floors']).toHaveLength(3);
      expect(ready!['identical']).toEqual({ times: positive, statements: 1 });
      expect(report.goals.length).toBeGreaterThan(10);
      expect(report.goals).toEqual(
        report.goals.map(({ goal }) => ({ goal, measured: positive, wanted: expect.any(Object), met: expect.any(Boolean) })),
      );
    },
    TIMEOUT,
  );
});
