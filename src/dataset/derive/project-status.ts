import type { SeedStatement } from '../dataset.js';
import { effectivePeriod, type DatasetIndex } from '../dataset-index.js';

/**
 * The status that the latest milestone reached gives. One is later than another when its period begins after the
 * other's has ended; of those that none is later than, the furthest in the life of a project counts, for «signed in
 * 2022» does not undo «started in September 2022».
 */
export function projectStatus(milestones: readonly SeedStatement[], order: readonly string[], index: DatasetIndex): string | undefined {
  const reached = milestones
    .filter(({ kind, value }) => kind === 'ACTUAL' && value?.kind === 'status')
    .map((statement) => ({ status: statement.value!.text, period: effectivePeriod(index, statement) }));
  const latest = reached.filter(({ period }) => !reached.some((other) => (other.period?.from ?? '') > (period?.to ?? '')));
  return latest.map(({ status }) => status).sort((a, b) => order.indexOf(b) - order.indexOf(a))[0];
}
