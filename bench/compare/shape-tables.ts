import type { CompileTimes } from '../measure/compile-times.js';
import type { Spread } from '../measure/statistics.js';
import { figure, ratio, table } from '../report/table.js';
import { cpuRatio, type LoadReport, type ShapeReport } from './shape-report.js';

const NONE = '–';

const spread = (value: Spread | null): string[] =>
  value ? [ratio(value.median), `${ratio(value.lowest)}–${ratio(value.highest)}`] : [NONE, NONE];

const throughput = (shapes: readonly ShapeReport[]): string =>
  table(
    ['shape', 'ours ÷ rival', 'rounds', 'ours ÷ peer', 'rounds', 'ours/s', 'rival/s', 'peer/s', 'embedded/s', 'bytes'],
    shapes.map(({ name, load, answerBytes }) => [
      name,
      ...spread(load.overRival),
      ...spread(load.overPeer),
      ...(['ours', 'rival', 'peer', 'embedded'] as const).map((side) => {
        const measured = load.sides[side];
        return measured ? figure(measured.perSecond.median) : NONE;
      }),
      figure(answerBytes),
    ]),
  );

const latency = (shapes: readonly ShapeReport[]): string =>
  table(
    ['shape', 'ours p50 ms', 'p95', 'p99', 'rival p50', 'p95', 'p99', 'peer p50', 'p95', 'p99'],
    shapes.map(({ name, load: { sides } }) => [
      name,
      ...(['ours', 'rival', 'peer'] as const).flatMap((side) => {
        const measured = sides[side]?.milliseconds;
        return measured ? [measured.p50, measured.p95, measured.p99].map(figure) : [NONE, NONE, NONE];
      }),
    ]),
  );

const ofConnections = ({ connections }: LoadReport): string[] => {
  const title = connections === 1 ? '1 connection' : `${connections} connections`;
  return [title, 'ours/s', '÷ peer', 'p50 ms', 'p99 ms'];
};

const beside = (shapes: readonly ShapeReport[]): string =>
  table(
    ['ours ÷ rival at', ...shapes[0]!.beside.flatMap(ofConnections)],
    shapes.map(({ name, beside: loads }) => [
      name,
      ...loads.flatMap(({ overRival, overPeer, sides: { ours } }) => [
        ratio(overRival.median),
        figure(ours.perSecond.median),
        overPeer ? ratio(overPeer.median) : NONE,
        figure(ours.milliseconds.p50),
        figure(ours.milliseconds.p99),
      ]),
    ]),
  );

const told = (value: number | null | undefined, write: (value: number) => string): string =>
  typeof value === 'number' ? write(value) : NONE;

const work = (shapes: readonly ShapeReport[]): string =>
  table(
    [
      'shape',
      'hits ours ÷ rival',
      'ours',
      'rival',
      'statements',
      'of the peer',
      'CPU ours ÷ rival',
      'ours ms',
      'rival ms',
      'peer ms',
      'Neo4j for ours ms',
      'rival',
      'peer',
    ],
    shapes.map(({ name, databaseHits: hits, statements, load }) => [
      name,
      ratio(hits.ratio),
      figure(hits.ours),
      figure(hits.rival),
      figure(statements.ours),
      told(statements.peer, figure),
      told(cpuRatio(load), ratio),
      ...(['ours', 'rival', 'peer'] as const).map((side) => told(load.sides[side]?.cpu, figure)),
      ...(['ours', 'rival', 'peer'] as const).map((side) => told(load.sides[side]?.databaseCpu, figure)),
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
    ['shape', 'bounded', 'Neo4j ÷ embedded', 'embedded ms', 'Neo4j ms', 'embedded ÷ Neo4j over HTTP'],
    shapes.flatMap(({ name, bounded, stores: times, load }) =>
      times
        ? [
            [
              name,
              bounded ? 'yes' : 'no',
              figure(times.neo4j / times.embedded),
              figure(times.embedded),
              figure(times.neo4j),
              load.embeddedOverOurs ? ratio(load.embeddedOverOurs.median) : NONE,
            ],
          ]
        : [],
    ),
  );

export interface ShapeTables {
  readonly neo4j: string;
  readonly graph: {
    readonly projects: number;
    readonly nodes: number;
    readonly relationships: number;
    readonly seed: string;
    readonly loadSeconds: number | null;
  };
  readonly settings: { readonly connections: number; readonly rounds: number; readonly seconds: number; readonly firstSeen: number };
  readonly shapes: readonly ShapeReport[];
  readonly compile: CompileTimes;
  readonly embedded: { readonly loadSeconds: number; readonly residentBytes: number } | null;
}

const section = (title: string, text: string): string[] => ['', title, '', text];

/** The comparison as Markdown: ratios first. */
export function shapeTables({ neo4j, graph, settings, shapes, compile, embedded }: ShapeTables): string {
  const count = (value: number): string => value.toLocaleString('en');
  const cannot = shapes.flatMap(({ name, peerCannot }) => (peerCannot === null ? [] : [`\`${name}\` (${peerCannot})`]));
  return [
    `Neo4j ${neo4j}; ${count(graph.projects)} projects, ${count(graph.nodes)} nodes, ${count(graph.relationships)} relationships, seed \`${graph.seed}\`${graph.loadSeconds === null ? '' : `, loaded in ${figure(graph.loadSeconds)} s`}.`,
    `${settings.connections} connections, ${settings.rounds} rounds of ${settings.seconds} s a side, the sides in turn; the median of the rounds with the lowest and highest.`,
    ...section('**Throughput**', throughput(shapes)),
    ...(cannot.length > 0 ? ['', `What the peer cannot be asked: ${cannot.join('; ')}.`] : []),
    ...section('**Latency**', latency(shapes)),
    ...(shapes[0]!.beside.length > 0 ? section('**At other numbers of connections**', beside(shapes)) : []),
    ...section(
      '**Work for one answer**: database hits, statements that Neo4j ran, CPU time of the process that answers and of Neo4j',
      work(shapes),
    ),
    ...section(`**First answer** (median of ${settings.firstSeen}, one at a time)`, firstSeen(shapes)),
    '',
    `Compiling one of the ${compile.operations} example operations, warm, takes ${figure(compile.first)} ms (median) after ${figure(compile.parsed)} ms of graphql-js for parsing and validating; asked again, ${figure(compile.known)} ms pass from the document to the store, with variables, price and parameters.`,
    ...(embedded
      ? section(
          `**The stores at their interface** (median, one question at a time; the embedded store had the graph in ${figure(embedded.loadSeconds)} s, in a process of ${figure(embedded.residentBytes / 2 ** 30)} GiB) **and over HTTP**`,
          stores(shapes),
        )
      : []),
  ].join('\n');
}
