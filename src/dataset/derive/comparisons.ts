import type { RelationshipRecord } from '../../store/graph-batch.js';
import { parsePeriod, type Period } from '../../model/period.js';
import type { SeedStatement } from '../dataset.js';
import type { Derivation } from './derivation.js';
import type { Finding } from './findings.js';
import { observationKey } from './observation-key.js';
import { periodBefore } from './period-before.js';
import { ALWAYS } from './time/rectangle.js';
import { revisableRelationship } from './time/revisable-relationship.js';
import { Tiling } from './time/tiling.js';

/** The year that a period lies in. */
function yearOf({ text }: Period): Period | undefined {
  const years = new Set(text.split('/').map((part) => part.slice(0, 4)));
  return years.size === 1 ? parsePeriod([...years][0]!) : undefined;
}

/**
 * Observations that may be compared: a result with the aim for the same subject, indicator and period, or else with
 * that for the year its period lies in (rule `result-and-target`), and a figure with that of the same part of the year
 * before (rule `year-before`). They rest on the statements of both and hold while both hold. Nothing is computed here.
 */
export function deriveComparisons(observations: readonly Finding[], { model }: Derivation): RelationshipRecord[] {
  const byKey = new Map(observations.map((finding) => [observationKey(finding.statements[0]!), finding]));
  const find = (finding: Finding, other: Partial<Pick<SeedStatement, 'kind' | 'period'>>): Finding[] => {
    const found = byKey.get(observationKey({ ...finding.statements[0]!, ...other }));
    return found && found !== finding ? [found] : [];
  };
  /** With the first of those that hold; which that is need not be said where there is one alone. */
  const compare = (type: string, finding: Finding, candidates: readonly Finding[]): RelationshipRecord[] => {
    const first = Tiling.of(
      candidates.map((item) => ({ item, holds: item.holds })),
      ([each]) => each,
    );
    return candidates.flatMap((found) => {
      const statements = [...finding.statements, ...found.statements].map(({ id }) => id);
      const holds = candidates.length === 1 ? ALWAYS : first.where((each) => each === found);
      return revisableRelationship(type, finding.id, found.id, [{ basis: 'DERIVED', statements, holds }], model);
    });
  };
  return observations.flatMap((finding) => {
    const { kind, period } = finding.statements[0]!;
    const year = yearOf(period!);
    const before = periodBefore(period!.text);
    const aims = new Set([...find(finding, { kind: 'TARGET' }), ...(year ? find(finding, { kind: 'TARGET', period: year }) : [])]);
    return [
      ...(kind === 'ACTUAL' ? compare('COMPARED_WITH', finding, [...aims]) : []),
      ...(before === undefined ? [] : compare('PRECEDED_BY', finding, find(finding, { period: { ...period!, text: before } }))),
    ];
  });
}
