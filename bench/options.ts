import { Command, InvalidArgumentError, Option } from 'commander';
import { projectsOfNodes } from './graph/graph-size.js';
import { partNames, type PartName } from './part-names.js';
import { POOL_SIZE } from './shapes/shape.js';

/** What one run of the benchmark is asked for. */
export interface BenchOptions {
  /** The parts to run. */
  readonly only: readonly PartName[];
  readonly projects: number;
  /** Nodes of the large graph in the parts that are about size. */
  readonly nodes: number;
  readonly seed: string;
  /** The connections that goals are judged at. */
  readonly connections: number;
  /** Connections that throughput is shown at beside them. */
  readonly beside: readonly number[];
  readonly rounds: number;
  /** Of one measurement: one shape, one side, one round. */
  readonly seconds: number;
  /** What all sides run before they are measured, in each shape (s). */
  readonly warmUp: number;
  /** Questions of each shape whose first answer is timed. */
  readonly firstSeen: number;
  /** Different questions of each shape, at most. */
  readonly questions: number;
  /** Names of shapes; empty for all. */
  readonly shapes: readonly string[];
  readonly json: boolean;
  readonly writeDocs: boolean;
  /** Of a Neo4j that is started, as Java writes it. */
  readonly heap: string;
  /** A Neo4j that is there already; the password comes from NEO4J_PASSWORD. */
  readonly neo4j: string | undefined;
  readonly user: string;
  readonly database: string;
  /** Whether another dataset in that Neo4j may be replaced. */
  readonly replace: boolean;
  /** Whether `@neo4j/graphql` is measured beside. */
  readonly peer: boolean;
  /** Whether the embedded store is measured beside. */
  readonly embedded: boolean;
  readonly smoke: boolean;
}

const atLeast =
  (least: number, parse: (text: string) => number) =>
  (text: string): number => {
    const value = parse(text);
    if (!(value >= least)) throw new InvalidArgumentError(`Expected a number of at least ${least}.`);
    return value;
  };
const whole = (least: number) => atLeast(least, (text) => (/^\d+$/.test(text) ? Number(text) : NaN));

/** Sizes of graphs by their nodes, as people say them. */
const SIZES: Readonly<Record<string, number>> = { small: 10_000, medium: 100_000, large: 1_000_000 };

/** What `--smoke` changes: enough to see that everything works, not to measure anything. */
const SMOKE = { projects: 1_000, nodes: 5_000, rounds: 1, seconds: 0.2, warmUp: 0, firstSeen: 1, questions: 6, beside: [] };

const command = (): Command =>
  new Command('bench')
    .description(
      'Measures the service on a generated graph: beside hand-written Cypher behind a bare Fastify route, and beside @neo4j/graphql.',
    )
    .addOption(new Option('--only <parts...>', 'only these parts').choices(partNames).default([...partNames], 'all'))
    .option('--projects <number>', 'projects in the generated graph', whole(100), 100_000)
    .addOption(new Option('--size <name>', 'the graph by its nodes instead: 10,000, 100,000 or 1,000,000').choices(Object.keys(SIZES)))
    .option('--nodes <number>', 'nodes of the large graph, in the parts that are about size', whole(1_000), 1_000_000)
    .option('--seed <text>', 'seed of the generated graph', 'jiangcheng')
    .option('--connections <number>', 'connections that ask at once, by which goals are judged', whole(1), 8)
    .option(
      '--beside <numbers...>',
      'connections that throughput is shown at beside them',
      (text, before: number[]) => [...before, whole(1)(text)],
      [],
    )
    .option('--rounds <number>', 'rounds; in each, all sides answer every shape', whole(1), 5)
    .option('--seconds <number>', 'length of one measurement', atLeast(0.2, Number), 2)
    .option('--warm-up <number>', 'seconds that all sides answer a shape before they are measured', atLeast(0, Number), 2)
    .option('--first-seen <number>', 'first answers that are timed, of each shape', whole(1), 10)
    .option('--questions <number>', 'different questions of each shape, at most', whole(1), POOL_SIZE)
    .option('--shapes <names...>', 'only these shapes', [])
    .option('--json', 'print the report as JSON', false)
    .option('--write-docs', 'put the tables and the chart into docs/', false)
    .option('--heap <size>', 'heap of a Neo4j that is started', '1g')
    .option('--neo4j <uri>', 'a Neo4j that is there already, with the password in NEO4J_PASSWORD; otherwise one is started')
    .option('--user <name>', 'its user', 'neo4j')
    .option('--database <name>', 'its database', 'neo4j')
    .option('--replace', 'replace the dataset that it has', false)
    .option('--no-peer', 'leave out @neo4j/graphql')
    .option('--no-embedded', 'leave out the embedded store beside the shapes')
    .option('--smoke', 'a small graph and one short round: shows that it works, measures nothing', false);

/** Throughput is shown at these beside the connections of the goals, where nothing else is said. */
const BESIDE = [1, 32];

/** Reads the command line; ends the process with a sentence where it is wrong. */
export function readOptions(argv: readonly string[]): BenchOptions {
  const parsed = command().parse(argv as string[]);
  const { size, ...options } = parsed.opts<BenchOptions & { readonly size?: string }>();
  const given = (name: string): boolean => parsed.getOptionValueSource(name) !== 'default';
  const smoke = options.smoke ? Object.fromEntries(Object.entries(SMOKE).filter(([name]) => !given(name))) : {};
  return Object.freeze({
    ...options,
    neo4j: options.neo4j,
    beside: given('beside') ? options.beside : BESIDE,
    ...(size !== undefined && { projects: projectsOfNodes(SIZES[size]!) }),
    ...smoke,
  });
}
