import { projectsOfNodes } from '../graph/graph-size.js';
import { Random } from '../graph/random.js';
import { loadedGraph, type LoadedGraph } from '../loaded-graph.js';
import { ask } from '../measure/ask.js';
import { countOurHits } from '../measure/database-hits.js';
import { measureRounds, type Race } from '../measure/measure-rounds.js';
import type { Round } from '../measure/run-round.js';
import { latencyOf, spreadOf, type Latency, type Spread } from '../measure/statistics.js';
import { startService } from '../processes/start-service.js';
import type { FreshTarget } from '../processes/target.js';
import { atMost } from '../report/goal.js';
import type { Part, PartContext, PartReport } from '../report/part.js';
import { figure, ratio, table } from '../report/table.js';
import { boundedShapes } from '../shapes/index.js';
import type { Question } from '../shapes/shape.js';

const SMALL_NODES = 10_000;

/** A graph with the service on it, and the questions of each shape. */
interface Sized {
  readonly loaded: LoadedGraph;
  readonly ours: FreshTarget;
  readonly pools: readonly (readonly Question[])[];
}

interface SizedShape {
  readonly name: string;
  readonly title: string;
  readonly small: Latency & { readonly databaseHits: number };
  readonly large: Latency & { readonly databaseHits: number };
  /** Median latency in the large graph over that in the small one, round by round. */
  readonly p50Ratio: Spread;
}

async function openSized(context: PartContext, nodes: number): Promise<Sized> {
  const { options, cleanup, report } = context;
  // Two sizes need two databases, so none that is there already can serve; under --smoke one is enough to see it work.
  const loaded = options.smoke
    ? await context.loaded()
    : await loadedGraph({ ...options, neo4j: undefined, projects: projectsOfNodes(nodes) }, cleanup, report);
  const ours = await startService(loaded.database);
  cleanup.add(() => ours.stop());
  const pools = boundedShapes.map((shape) =>
    shape.questions(loaded.graph, new Random(options.seed, shape.name)).slice(0, options.questions),
  );
  for (const [place, shape] of boundedShapes.entries())
    for (const question of pools[place]!) await ask(ours, ours.request(shape, question));
  return { loaded, ours, pools };
}

const latency = (rounds: readonly Round[]): Latency => latencyOf(rounds.flatMap(({ milliseconds }) => milliseconds));
const p50 = ({ milliseconds }: Round): number => latencyOf(milliseconds).p50;

async function run(context: PartContext): Promise<PartReport> {
  const { options, report } = context;
  const { connections, rounds, seconds, warmUp } = options;
  const small = await openSized(context, SMALL_NODES);
  const large = await openSized(context, options.nodes);
  const races = boundedShapes.map((shape, place): Race<'small' | 'large'> => ({
    title: shape.name,
    contenders: (
      [
        ['small', small],
        ['large', large],
      ] as const
    ).map(([name, { ours, pools }]) => ({
      name,
      target: ours,
      requests: pools[place]!.map((question) => ours.request(shape, question)),
    })),
  }));
  const measured = await measureRounds(races, { database: null, connections, rounds, seconds, warmUp, report });
  const shapes: SizedShape[] = [];
  for (const [place, shape] of boundedShapes.entries()) {
    const hits = ({ loaded: { database, schema, model }, pools }: Sized): Promise<number> =>
      countOurHits(database, schema, model, shape, pools[place]!);
    const [inSmall, inLarge] = [measured[place]!.get('small')!, measured[place]!.get('large')!];
    shapes.push({
      name: shape.name,
      title: shape.title,
      small: { ...latency(inSmall), databaseHits: await hits(small) },
      large: { ...latency(inLarge), databaseHits: await hits(large) },
      p50Ratio: spreadOf(inLarge.map((round, index) => p50(round) / p50(inSmall[index]!))),
    });
  }
  const count = (value: number): string => value.toLocaleString('en');
  const rows = shapes.map(({ name, p50Ratio, small: few, large: many }) => [
    name,
    ratio(p50Ratio.median),
    `${ratio(p50Ratio.lowest)}–${ratio(p50Ratio.highest)}`,
    ...[few.p50, many.p50, few.p99, many.p99, few.databaseHits, many.databaseHits].map(figure),
  ]);
  return {
    part: 'sizes',
    title: sizesPart.title,
    tables: [
      `${count(small.loaded.nodes)} nodes beside ${count(large.loaded.nodes)}, each in a Neo4j of its own; ${connections} connections, ${rounds} rounds of ${seconds} s a side in turn.`,
      table(['shape', 'p50 large ÷ small', 'rounds', 'p50 ms small', 'large', 'p99 ms small', 'large', 'hits small', 'large'], rows),
    ].join('\n\n'),
    figures: {
      connections,
      rounds,
      seconds,
      nodes: { small: small.loaded.nodes, large: large.loaded.nodes },
      loadSeconds: { small: small.loaded.loadSeconds, large: large.loaded.loadSeconds },
      shapes,
    },
    goals: [
      atMost(
        'p50 of bounded shapes in the large graph over the small one, worst shape',
        Math.max(...shapes.map(({ p50Ratio }) => p50Ratio.median)),
        1.3,
      ),
    ],
  };
}

/** Points and pages cost the same, however large the graph. */
export const sizesPart: Part = { name: 'sizes', title: 'Points and pages in a small graph and in a large one', run };
