import type { DatabaseHits } from '../measure/database-hits.js';
import type { FirstSeen } from '../measure/first-seen.js';
import type { AskedShape } from '../measure/measure-rounds.js';
import type { Round } from '../measure/run-round.js';
import { latencyOf, median, spreadOf } from '../measure/statistics.js';
import type { Both, ShapeReport } from './report.js';

export interface ShapeMeasurements {
  readonly asked: AskedShape;
  readonly bytes: readonly number[];
  readonly rounds: Both<readonly Round[]>;
  readonly hits: DatabaseHits;
  readonly firstSeen: Both<FirstSeen>;
  readonly stores: { readonly embedded: number; readonly neo4j: number } | null;
}

const both = <T, U>({ ours, rival }: Both<T>, of: (side: T) => U): Both<U> => ({ ours: of(ours), rival: of(rival) });

/** The median of what was measured in every round; null where one of them did not tell. */
function medians(rounds: Both<readonly Round[]>, of: (round: Round) => number | undefined): Both<number> | null {
  const { ours, rival } = both(rounds, (side) => side.map(of));
  if ([...ours, ...rival].includes(undefined)) return null;
  return { ours: median(ours as number[]), rival: median(rival as number[]) };
}

/** What was measured of one shape, in the figures of the report. */
export function summarize({ asked: { shape, pool }, bytes, rounds, hits, firstSeen, stores }: ShapeMeasurements): ShapeReport {
  const cpu = medians(rounds, (round) => round.cpu);
  return {
    name: shape.name,
    title: shape.title,
    questions: pool.length,
    answerBytes: median(bytes),
    perSecond: both(rounds, (side) => spreadOf(side.map(({ perSecond }) => perSecond))),
    throughputRatio: spreadOf(rounds.ours.map(({ perSecond }, index) => perSecond / rounds.rival[index]!.perSecond)),
    milliseconds: both(rounds, (side) => latencyOf(side.flatMap(({ milliseconds }) => milliseconds))),
    cpu: cpu && { ...cpu, ratio: cpu.ours / cpu.rival },
    databaseCpu: medians(rounds, (round) => round.databaseCpu),
    databaseHits: { ...hits, ratio: hits.ours / hits.rival },
    firstSeen,
    stores,
  };
}
