import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from '../../bench/report/goals.js';
import { printReport } from '../../bench/report/print-report.js';
import type { BenchReport, ShapeReport } from '../../bench/report/report.js';
import { withTables } from '../../bench/report/write-docs.js';
import { projectRoot } from '../../src/project-root.js';

const both = <T>(ours: T, rival: T) => ({ ours, rival });
const spread = (median: number) => ({ median, lowest: median - 0.01, highest: median + 0.01 });
const latency = { p50: 1.234, p95: 12.34, p99: 123.4 };
const firstSeen = { repeated: 2, otherWords: 3, first: 400 };

const shape = (name: string, ratio: number, answerBytes = 700): ShapeReport => ({
  name,
  title: name,
  questions: 200,
  answerBytes,
  perSecond: both(spread(1_200), spread(1_000)),
  throughputRatio: spread(ratio),
  milliseconds: both(latency, latency),
  cpu: { ...both(0.5, 0.4), ratio: 1.25 },
  databaseCpu: null,
  databaseHits: { ...both(126, 120), ratio: 1.05 },
  firstSeen: both(firstSeen, firstSeen),
  stores: { embedded: 0.01, neo4j: 1 },
});

const shapes = [shape('point-walk', 0.9), shape('hub-city', 0.4, 90_000)];

const report: BenchReport = {
  measured: '2026-01-01',
  machine: { processor: 'AMD EPYC', cores: 2, memoryGibibytes: 16, node: '20.19.0', neo4j: '5.26.0', loadBefore: 0.05 },
  graph: { projects: 1_000, nodes: 4_000, relationships: 14_000, seed: 'test', loadSeconds: 12.3 },
  settings: { connections: 8, rounds: 5, seconds: 3, firstSeen: 15 },
  shapes,
  embedded: { loadSeconds: 1, residentBytes: 2 ** 30 },
  goals: judge(shapes),
};

describe('the report', () => {
  it('puts its tables between the marks of docs/performance.md, in place of those before', () => {
    const document = readFileSync(join(projectRoot, 'docs/performance.md'), 'utf8');
    const written = withTables(document, printReport(report));
    expect(written).toContain('| point-walk |');
    expect(withTables(written, printReport(report))).toBe(written);
  });

  it('refuses a document without marks', () => {
    expect(() => withTables('# Performance', 'tables')).toThrow('has no place for the tables');
  });

  it('judges goals by the worst shape and the geometric mean', () => {
    const judged = judge(shapes).map(({ goal, measured, met }) => ({ goal, measured: Math.round(measured * 100) / 100, met }));
    expect(judged.slice(0, 3)).toEqual([
      { goal: 'Throughput over the rival’s, geometric mean', measured: 0.6, met: false },
      { goal: 'Throughput over the rival’s, worst shape', measured: 0.4, met: false },
      { goal: 'Database hits over the rival’s, worst shape', measured: 1.05, met: true },
    ]);
  });

  it('leaves out goals that were not measured', () => {
    const without = shapes.map((each) => ({ ...each, cpu: null, stores: null }));
    expect(judge(without).map(({ goal }) => goal)).toEqual(
      judge(shapes)
        .slice(0, 3)
        .map(({ goal }) => goal),
    );
  });
});
