import { Command, InvalidArgumentError } from 'commander';

/** What one run of the benchmark is asked for. */
export interface BenchOptions {
  readonly projects: number;
  readonly seed: string;
  readonly connections: number;
  readonly rounds: number;
  /** Of one measurement: one shape, one side, one round. */
  readonly seconds: number;
  /** What both sides run before they are measured, in each shape (s). */
  readonly warmUp: number;
  /** Questions of each shape whose first answer is timed. */
  readonly firstSeen: number;
  /** Names of shapes; empty for all. */
  readonly shapes: readonly string[];
  readonly json: boolean;
  readonly writeDocs: boolean;
  /** Of the Neo4j that is started, as Java writes it. */
  readonly heap: string;
  /** A Neo4j that is there already; the password comes from NEO4J_PASSWORD. */
  readonly neo4j: string | undefined;
  readonly user: string;
  readonly database: string;
  /** Whether another dataset in that Neo4j may be replaced. */
  readonly replace: boolean;
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

/** What `--smoke` changes: enough to see that everything works, not to measure anything. */
const SMOKE = { projects: 1_000, rounds: 1, seconds: 1, warmUp: 0, firstSeen: 1 };

const command = (): Command =>
  new Command('bench')
    .description('Compares the service on Neo4j with hand-written Cypher behind a bare Fastify route, on a generated graph.')
    .option('--projects <number>', 'projects in the generated graph', whole(100), 100_000)
    .option('--seed <text>', 'seed of the generated graph', 'jiangcheng')
    .option('--connections <number>', 'connections that ask at once', whole(1), 8)
    .option('--rounds <number>', 'rounds; in each, both sides answer every shape', whole(1), 5)
    .option('--seconds <number>', 'length of one measurement', atLeast(0.2, Number), 3)
    .option('--warm-up <number>', 'seconds that both sides answer a shape before they are measured', atLeast(0, Number), 2)
    .option('--first-seen <number>', 'first answers that are timed, of each shape', whole(1), 15)
    .option('--shapes <names...>', 'only these shapes', [])
    .option('--json', 'print the report as JSON', false)
    .option('--write-docs', 'put the tables into docs/performance.md', false)
    .option('--heap <size>', 'heap of the Neo4j that is started', '1g')
    .option('--neo4j <uri>', 'a Neo4j that is there already, with the password in NEO4J_PASSWORD; otherwise one is started')
    .option('--user <name>', 'its user', 'neo4j')
    .option('--database <name>', 'its database', 'neo4j')
    .option('--replace', 'replace the dataset that it has', false)
    .option('--no-embedded', 'leave out the embedded store')
    .option('--smoke', 'a small graph and one short round: shows that it works, measures nothing', false);

/** Reads the command line; ends the process with a sentence where it is wrong. */
export function readOptions(argv: readonly string[]): BenchOptions {
  const parsed = command().parse(argv as string[]);
  const options = parsed.opts<BenchOptions>();
  const given = (name: string): boolean => parsed.getOptionValueSource(name) !== 'default';
  const smoke = options.smoke ? Object.fromEntries(Object.entries(SMOKE).filter(([name]) => !given(name))) : {};
  return Object.freeze({ ...options, neo4j: options.neo4j, ...smoke });
}
