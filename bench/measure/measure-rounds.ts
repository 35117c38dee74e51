import { runRound, type LoadOptions, type Round } from './run-round.js';
import type { RunningChild } from '../processes/start-child.js';
import type { Request } from '../processes/target.js';

/** One process and what it is asked. */
export interface Contender<Name extends string> {
  readonly name: Name;
  readonly target: Pick<RunningChild, 'url' | 'cpuSeconds'>;
  readonly requests: readonly Request[];
  /** Milliseconds of one answer, where it is so slow that a round must be longer for it. */
  readonly single?: number | undefined;
}

/** Contenders that are measured in turn. */
export interface Race<Name extends string> {
  readonly title: string;
  readonly contenders: readonly Contender<Name>[];
}

export interface RoundOptions extends LoadOptions {
  readonly rounds: number;
  /** Before the first round (s): long enough for all to have compiled what they run often. */
  readonly warmUp: number;
  readonly report: (line: string) => void;
}

export type Rounds<Name extends string> = ReadonlyMap<Name, readonly Round[]>;

/** So many answers of each connection must fit into a round, one after the other. */
const LEAST_ANSWERS = 1;

const longEnough = (seconds: number, connections: number, single = 0): number =>
  Math.max(seconds, (LEAST_ANSWERS * connections * single) / 1000);

/**
 * Rounds of every race. Within one, the contenders follow each other, so that what else the machine does meets all of
 * them; who begins changes from round to round.
 */
export async function measureRounds<Name extends string>(
  races: readonly Race<Name>[],
  { rounds, warmUp, report, ...load }: RoundOptions,
): Promise<readonly Rounds<Name>[]> {
  const results = races.map(({ contenders }) => new Map(contenders.map(({ name }): [Name, Round[]] => [name, []])));
  const run = ({ target, requests, single }: Contender<Name>, seconds: number): Promise<Round> =>
    runRound(target, requests, { ...load, seconds: longEnough(seconds, load.connections, single) });
  for (const { title, contenders } of warmUp > 0 ? races : []) {
    report(`Warming up ${title}`);
    for (const contender of contenders) await run(contender, warmUp);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, { title, contenders }] of races.entries()) {
      report(`${load.connections} connections, round ${round + 1} of ${rounds}: ${title}`);
      const first = round % contenders.length;
      for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
        results[place]!.get(contender.name)!.push(await run(contender, load.seconds));
      }
    }
  }
  return results;
}
