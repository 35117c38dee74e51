import { geometricMean } from '../measure/statistics.js';
import type { Goal, ShapeReport } from './report.js';

const LARGE_ANSWER = 10_000;
/** Points and pages: shapes whose answers do not grow with the graph. */
const BOUNDED = new Set(['point-walk', 'filtered-list', 'three-roots']);

const atLeast = (goal: string, measured: number, least: number): Goal => ({
  goal,
  measured,
  wanted: { atLeast: least },
  met: measured >= least,
});
const atMost = (goal: string, measured: number, most: number): Goal => ({
  goal,
  measured,
  wanted: { atMost: most },
  met: measured <= most,
});

const worst = (values: readonly number[]): number[] => (values.length === 0 ? [] : [Math.max(...values)]);

/** The goals that this benchmark can judge. */
export function judge(shapes: readonly ShapeReport[]): Goal[] {
  const ratios = shapes.map(({ throughputRatio }) => throughputRatio.median);
  const cpu = (large: boolean): number[] =>
    worst(shapes.flatMap(({ cpu: measured, answerBytes }) => (measured && answerBytes > LARGE_ANSWER === large ? [measured.ratio] : [])));
  const stores = shapes.flatMap(({ name, stores: times }) => (times && BOUNDED.has(name) ? [times.neo4j / times.embedded] : []));
  return [
    atLeast('Throughput over the rival’s, geometric mean', geometricMean(ratios), 0.9),
    atLeast('Throughput over the rival’s, worst shape', Math.min(...ratios), 0.75),
    atMost('Database hits over the rival’s, worst shape', Math.max(...shapes.map(({ databaseHits }) => databaseHits.ratio)), 1.05),
    ...cpu(false).map((ratio) => atMost('CPU of our process over the rival’s, worst small answer', ratio, 1.25)),
    ...cpu(true).map((ratio) => atMost('CPU of our process over the rival’s, worst large answer', ratio, 1.05)),
    ...(stores.length > 0 ? [atLeast('Embedded store over Neo4j at the interface, worst bounded shape', Math.min(...stores), 10)] : []),
  ];
}
