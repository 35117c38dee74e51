import type { Rounds } from '../measure/measure-rounds.js';
import type { Round } from '../measure/run-round.js';
import { latencyOf, median, spreadOf, type Spread } from '../measure/statistics.js';
import type { Side } from '../processes/target.js';
import type { LoadReport, SideReport } from './shape-report.js';

/** The median of what was measured in every round; null where one of them did not tell. */
function medianOf(values: readonly (number | undefined)[]): number | null {
  const told = values.filter((value) => value !== undefined);
  return told.length === values.length ? median(told) : null;
}

const summarizeSide = (rounds: readonly Round[]): SideReport => ({
  perSecond: spreadOf(rounds.map(({ perSecond }) => perSecond)),
  milliseconds: latencyOf(rounds.flatMap(({ milliseconds }) => milliseconds)),
  cpu: medianOf(rounds.map(({ cpu }) => cpu)),
  databaseCpu: medianOf(rounds.map(({ databaseCpu }) => databaseCpu)),
});

const ratios = (above: readonly Round[], below: readonly Round[]): Spread =>
  spreadOf(above.map(({ perSecond }, round) => perSecond / below[round]!.perSecond));

/** What was measured of one shape at so many connections, in the figures of the report. */
export function summarizeLoad(rounds: Rounds<Side>, connections: number): LoadReport {
  const ours = rounds.get('ours')!;
  const rival = rounds.get('rival')!;
  const peer = rounds.get('peer');
  const embedded = rounds.get('embedded');
  return {
    connections,
    sides: {
      ours: summarizeSide(ours),
      rival: summarizeSide(rival),
      ...(peer && { peer: summarizeSide(peer) }),
      ...(embedded && { embedded: summarizeSide(embedded) }),
    },
    overRival: ratios(ours, rival),
    overPeer: peer ? ratios(ours, peer) : null,
    embeddedOverOurs: embedded ? ratios(embedded, ours) : null,
  };
}
