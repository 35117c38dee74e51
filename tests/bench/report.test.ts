import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawThroughput } from '../../bench/compare/draw-shapes.js';
import { shapeGoals } from '../../bench/compare/shape-goals.js';
import type { LoadReport, ShapeReport, SideReport } from '../../bench/compare/shape-report.js';
import { shapeTables } from '../../bench/compare/shape-tables.js';
import { partNames } from '../../bench/part-names.js';
import { atLeast, atMost } from '../../bench/report/goal.js';
import type { PartReport } from '../../bench/report/part.js';
import { printPart } from '../../bench/report/print-part.js';
import { withTables } from '../../bench/report/write-docs.js';
import { projectRoot } from '../../src/project-root.js';

const spread = (median: number) => ({ median, lowest: median - 0.01, highest: median + 0.01 });
const firstSeen = { repeated: 2, otherWords: 3, first: 400 };
const compile = { operations: 14, parsed: 0.2, first: 0.25, known: 0.004 };

const side = (perSecond: number, cpu: number | null): SideReport => ({
  perSecond: spread(perSecond),
  milliseconds: { p50: 1.234, p95: 12.34, p99: 123.4 },
  cpu,
  databaseCpu: null,
});

const load = (overRival: number, overPeer: number | null, cpu: number | null, connections = 8): LoadReport => ({
  connections,
  sides: {
    ours: side(1_000 * overRival, cpu),
    rival: side(1_000, cpu === null ? null : 0.4),
    ...(overPeer !== null && { peer: side((1_000 * overRival) / overPeer, 1) }),
  },
  overRival: spread(overRival),
  overPeer: overPeer === null ? null : spread(overPeer),
  embeddedOverOurs: null,
});

const shape = (name: string, measured: LoadReport, answerBytes = 700): ShapeReport => ({
  name,
  title: name,
  bounded: true,
  questions: 200,
  answerBytes,
  peerCannot: measured.overPeer ? null : 'it has none',
  load: measured,
  beside: [load(0.7, null, null, 1), load(0.8, null, null, 32)],
  databaseHits: { ours: 126, rival: 120, ratio: 1.05 },
  statements: { ours: 1, rival: 1, peer: null },
  firstSeen: { ours: firstSeen, rival: firstSeen },
  stores: { embedded: 0.01, neo4j: 1 },
});

const shapes = [shape('point-walk', load(0.9, 4, 0.5)), shape('hub-city', load(0.4, null, 0.2), 90_000)];

const tables = shapeTables({
  neo4j: '5.26.0',
  graph: { projects: 1_000, nodes: 4_000, relationships: 14_000, seed: 'test', loadSeconds: 12.3 },
  settings: { connections: 8, rounds: 5, seconds: 3, firstSeen: 15 },
  shapes,
  compile,
  embedded: { loadSeconds: 1, residentBytes: 2 ** 30 },
});

const part: PartReport = { part: 'shapes', title: 'Shapes', tables, figures: {}, goals: shapeGoals(shapes, compile) };
const machine = { processor: 'AMD EPYC', cores: 2, memoryGibibytes: 16, node: '20.19.0', loadBefore: 0.05 };
const printed = printPart({ measured: '2026-01-01', machine }, part);

describe('the report', () => {
  it('has a place in docs/performance.md for each part, where its tables take the place of those before', () => {
    const document = readFileSync(join(projectRoot, 'docs/performance.md'), 'utf8');
    for (const name of partNames) {
      const written = withTables(document, name, printed);
      expect(written).toContain('| point-walk |');
      expect(withTables(written, name, printed)).toBe(written);
    }
  });

  it('refuses a document without marks', () => {
    expect(() => withTables('# Performance', 'shapes', 'tables')).toThrow('has no place for the tables of shapes');
  });

  it('says of which shapes the peer cannot be asked, and shows no figures for it', () => {
    expect(printed).toContain('What the peer cannot be asked: `hub-city` (it has none).');
    expect(printed).toMatch(/\| hub-city +\| +0\.40 \| 0\.39–0\.41 \| +– \|/);
  });

  it('shows throughput at other numbers of connections beside', () => {
    expect(printed).toContain('| ours ÷ rival at | 1 connection |');
    expect(printed).toMatch(/\| point-walk +\| +0\.70 \|.*\| +0\.80 \|/);
  });

  it('judges goals by the worst shape and the geometric mean', () => {
    const judged = part.goals.map(({ goal, measured, met }) => ({ goal, measured: Math.round(measured * 100) / 100, met }));
    expect(judged).toEqual([
      { goal: 'Throughput over the rival’s, geometric mean', measured: 0.6, met: false },
      { goal: 'Throughput over the rival’s, worst shape', measured: 0.4, met: false },
      { goal: 'Throughput over the peer’s, geometric mean', measured: 4, met: true },
      { goal: 'Throughput over the peer’s, worst shape', measured: 4, met: true },
      { goal: 'Database hits over the rival’s, worst shape', measured: 1.05, met: true },
      { goal: 'Statements an operation, worst shape', measured: 1, met: true },
      { goal: 'CPU of our process over the rival’s, worst small answer', measured: 1.25, met: true },
      { goal: 'CPU of our process over the rival’s, worst large answer', measured: 0.5, met: true },
      { goal: 'Compiling an example the first time, median (ms)', measured: 0.25, met: true },
      { goal: 'Embedded store over Neo4j at the interface, worst bounded shape', measured: 100, met: true },
    ]);
  });

  it('leaves out goals that were not measured', () => {
    const without = shapes.map((each) => ({ ...each, load: load(1, null, null), stores: null }));
    const named = shapeGoals(without, compile).map(({ goal }) => goal);
    expect(named.filter((goal) => /CPU|peer|Embedded/.test(goal))).toEqual([]);
    expect(named).toHaveLength(5);
  });

  it('takes what is reached exactly for met', () => {
    expect([atLeast('', 0.9, 0.9).met, atLeast('', 0.89, 0.9).met, atMost('', 1.3, 1.3).met, atMost('', 1.31, 1.3).met]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('the chart', () => {
  it('names every shape, and has other colours where the reader’s scheme is dark', () => {
    const svg = drawThroughput(shapes);
    expect(svg).toMatch(/^<svg /);
    for (const { name } of shapes) expect(svg).toContain(name);
    expect(svg).toContain('@media (prefers-color-scheme: dark)');
  });
});
