import type { BenchReport, Goal, ShapeReport } from './report.js';
import { figure, ratio, table } from './table.js';

const throughput = (shapes: readonly ShapeReport[]): string =>
  table(
    ['shape', 'ours ÷ rival', 'rounds', 'ours/s', 'rival/s', 'p50 ms', 'p95 ms', 'p99 ms', 'rival p50', 'p95', 'p99', 'bytes'],
    shapes.map(({ name, throughputRatio, perSecond, milliseconds: { ours, rival }, answerBytes }) => [
      name,
      ratio(throughputRatio.median),
      `${ratio(throughputRatio.lowest)}–${ratio(throughputRatio.highest)}`,
      ...[perSecond.ours.median, perSecond.rival.median, ours.p50, ours.p95, ours.p99, rival.p50, rival.p95, rival.p99, answerBytes].map(
        figure,
      ),
    ]),
  );

const work = (shapes: readonly ShapeReport[]): string =>
  table(
    ['shape', 'hits ours ÷ rival', 'ours', 'rival', 'CPU ours ÷ rival', 'ours ms', 'rival ms', 'Neo4j for ours ms', 'for rival ms'],
    shapes.map(({ name, databaseHits: hits, cpu, databaseCpu }) => [
      name,
      ratio(hits.ratio),
      figure(hits.ours),
      figure(hits.rival),
      ...(cpu ? [ratio(cpu.ratio), figure(cpu.ours), figure(cpu.rival)] : ['–', '–', '–']),
      ...(databaseCpu ? [figure(databaseCpu.ours), figure(databaseCpu.rival)] : ['–', '–']),
    ]),
  );

const firstSeen = (shapes: readonly ShapeReport[]): string =>
  table(
    ['shape', 'ours first ms', 'in other words', 'repeated', 'rival first ms', 'in other words', 'repeated'],
    shapes.map(({ name, firstSeen: { ours, rival } }) => [
      name,
      ...[ours.first, ours.otherWords, ours.repeated, rival.first, rival.otherWords, rival.repeated].map(figure),
    ]),
  );

const stores = (shapes: readonly ShapeReport[]): string =>
  table(
    ['shape', 'Neo4j ÷ embedded', 'embedded ms', 'Neo4j ms'],
    shapes.flatMap(({ name, stores: times }) =>
      times ? [[name, figure(times.neo4j / times.embedded), figure(times.embedded), figure(times.neo4j)]] : [],
    ),
  );

const wantedText = ({ wanted }: Goal): string => ('atLeast' in wanted ? `≥ ${wanted.atLeast}` : `≤ ${wanted.atMost}`);

const goals = (judged: readonly Goal[]): string =>
  table(
    ['goal', 'wanted', 'measured', 'met'],
    judged.map((goal) => [goal.goal, wantedText(goal), ratio(goal.measured), goal.met ? 'yes' : 'no']),
  );

/** The report as Markdown that reads in a terminal too: ratios first. */
export function printReport({ measured, machine, graph, settings, shapes, embedded, goals: judged }: BenchReport): string {
  const count = (value: number): string => value.toLocaleString('en');
  return [
    `Measured ${measured} on ${machine.cores} cores (${machine.processor}, ${machine.memoryGibibytes} GiB), Node ${machine.node}, Neo4j ${machine.neo4j}; load of the machine before: ${machine.loadBefore.toFixed(1)}.`,
    `Graph: ${count(graph.projects)} projects, ${count(graph.nodes)} nodes, ${count(graph.relationships)} relationships, seed \`${graph.seed}\`, loaded in ${figure(graph.loadSeconds)} s.`,
    `${settings.connections} connections, ${settings.rounds} rounds of ${settings.seconds} s a side, ours and the rival in turn; the median of the rounds with the lowest and highest.`,
    '',
    '**Throughput and latency**',
    '',
    throughput(shapes),
    '',
    '**Work for one answer**: database hits, CPU time of the process that answers, CPU time of Neo4j',
    '',
    work(shapes),
    '',
    `**First answer** (median of ${settings.firstSeen}, one at a time)`,
    '',
    firstSeen(shapes),
    ...(embedded
      ? [
          '',
          `**The stores at their interface** (median, one question at a time; the embedded store had the graph in ${figure(embedded.loadSeconds)} s, in a process of ${figure(embedded.residentBytes / 2 ** 30)} GiB)`,
          '',
          stores(shapes),
        ]
      : []),
    '',
    '**Goals**',
    '',
    goals(judged),
  ].join('\n');
}
