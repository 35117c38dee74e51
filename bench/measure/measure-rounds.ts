import type { Target } from '../processes/target.js';
import type { Shape, Variables } from '../shapes/shape.js';
import type { Both } from '../report/report.js';
import { runRound, type LoadOptions, type Round } from './run-round.js';

export interface AskedShape {
  readonly shape: Shape;
  readonly pool: readonly Variables[];
}

export interface RoundOptions extends LoadOptions {
  readonly rounds: number;
  /** Before the first round (s): long enough for both sides to have compiled what they run often. */
  readonly warmUp: number;
  readonly report: (line: string) => void;
}

/**
 * Rounds of every shape, ours and the rival's in turn, so that what else the machine does meets both; who begins
 * changes from round to round.
 */
export async function measureRounds(
  targets: Both<Target>,
  asked: readonly AskedShape[],
  { rounds, warmUp, report, ...load }: RoundOptions,
): Promise<ReadonlyMap<Shape, Both<Round[]>>> {
  const results = new Map(asked.map(({ shape }): [Shape, Both<Round[]>] => [shape, { ours: [], rival: [] }]));
  for (const { shape, pool } of warmUp > 0 ? asked : []) {
    report(`Warming up ${shape.name}`);
    for (const side of ['ours', 'rival'] as const) await runRound(targets[side], shape, pool, { ...load, seconds: warmUp });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { shape, pool } of asked) {
      report(`Round ${round + 1} of ${rounds}: ${shape.name}`);
      for (const side of round % 2 === 0 ? (['ours', 'rival'] as const) : (['rival', 'ours'] as const)) {
        results.get(shape)![side].push(await runRound(targets[side], shape, pool, load));
      }
    }
  }
  return results;
}
