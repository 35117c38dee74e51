import type { CompileTimes } from '../measure/compile-times.js';
import { geometricMean } from '../measure/statistics.js';
import { atLeast, atMost, type Goal } from '../report/goal.js';
import { cpuRatio, type ShapeReport } from './shape-report.js';

/** Answers of so many bytes and more are large. */
const LARGE_ANSWER = 10_000;

const worst = (values: readonly number[]): number[] => (values.length === 0 ? [] : [Math.max(...values)]);

/** What is aimed at in the comparison of shapes; a goal of which nothing was measured is left out. */
export function shapeGoals(shapes: readonly ShapeReport[], compile: CompileTimes): Goal[] {
  const overRival = shapes.map(({ load }) => load.overRival.median);
  const overPeer = shapes.flatMap(({ load }) => (load.overPeer ? [load.overPeer.median] : []));
  const cpu = (large: boolean): number[] =>
    worst(
      shapes
        .flatMap(({ load, answerBytes }) => (answerBytes > LARGE_ANSWER === large ? [cpuRatio(load)] : []))
        .filter((value) => value !== null),
    );
  const stores = shapes.flatMap(({ bounded, stores: times }) => (times && bounded ? [times.neo4j / times.embedded] : []));
  return [
    atLeast('Throughput over the rival’s, geometric mean', geometricMean(overRival), 0.9),
    atLeast('Throughput over the rival’s, worst shape', Math.min(...overRival), 0.75),
    ...(overPeer.length > 0
      ? [
          atLeast('Throughput over the peer’s, geometric mean', geometricMean(overPeer), 2),
          atLeast('Throughput over the peer’s, worst shape', Math.min(...overPeer), 1),
        ]
      : []),
    atMost('Database hits over the rival’s, worst shape', Math.max(...shapes.map(({ databaseHits }) => databaseHits.ratio)), 1.05),
    atMost('Statements an operation, worst shape', Math.max(...shapes.map(({ statements }) => statements.ours)), 1),
    ...cpu(false).map((ratio) => atMost('CPU of our process over the rival’s, worst small answer', ratio, 1.25)),
    ...cpu(true).map((ratio) => atMost('CPU of our process over the rival’s, worst large answer', ratio, 1.05)),
    atMost('Compiling an example the first time, median (ms)', compile.first, 0.3),
    ...(stores.length > 0 ? [atLeast('Embedded store over Neo4j at the interface, worst bounded shape', Math.min(...stores), 10)] : []),
  ];
}
