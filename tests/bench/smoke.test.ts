import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { BenchReport } from '../../bench/report/report.js';
import { shapes } from '../../bench/shapes/index.js';
import { projectRoot } from '../../src/project-root.js';
import { describeNeo4j } from '../support/describe-neo4j.js';

const TIMEOUT = 600_000;

describeNeo4j('the benchmark', ({ uri, user, password, database }) => {
  const run = (): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> =>
    new Promise((resolve) => {
      const parameters = ['bench/main', '--smoke', '--json', '--replace', '--neo4j', uri, '--user', user, '--database', database];
      const environment = { ...process.env, NEO4J_PASSWORD: password };
      const child = execFile(
        process.execPath,
        [join(projectRoot, 'scripts/run.mjs'), ...parameters],
        { env: environment, maxBuffer: 10_000_000 },
        (_, stdout, stderr) => resolve({ code: child.exitCode ?? 1, stdout, stderr }),
      );
    });

  it(
    'finds our answers equal to the rival’s and reports every figure of every shape',
    async () => {
      const { code, stdout, stderr } = await run();
      if (code !== 0) expect.fail(stderr);
      const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as BenchReport;
      const positive = expect.any(Number);
      const both = { ours: positive, rival: positive };
      const spread = { median: positive, lowest: positive, highest: positive };
      const latency = { p50: positive, p95: positive, p99: positive };
      const firstSeen = { repeated: positive, otherWords: positive, first: positive };
      expect(report.graph).toMatchObject({ projects: 1_000, nodes: positive, relationships: positive });
      expect(report.shapes).toEqual(
        shapes.map(({ name, title }) => ({
          name,
          title,
          questions: positive,
          answerBytes: positive,
          perSecond: { ours: spread, rival: spread },
          throughputRatio: spread,
          milliseconds: { ours: latency, rival: latency },
          // Systems without /proc do not tell.
          cpu: process.platform === 'linux' ? { ...both, ratio: positive } : null,
          databaseCpu: both,
          databaseHits: { ...both, ratio: positive },
          firstSeen: { ours: firstSeen, rival: firstSeen },
          stores: { embedded: positive, neo4j: positive },
        })),
      );
      expect(report.goals.length).toBeGreaterThan(4);
      expect(report.goals).toEqual(
        report.goals.map(({ goal }) => ({ goal, measured: positive, wanted: expect.any(Object), met: expect.any(Boolean) })),
      );
    },
    TIMEOUT,
  );
});
