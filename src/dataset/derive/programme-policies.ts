import type { SeedStatement } from '../dataset.js';
import { effectivePeriod } from '../dataset-index.js';
import { overlap } from '../../model/period.js';
import type { Derivation } from './derivation.js';
import { groupBy } from './group-by.js';
import { intersection } from './time/rectangle.js';
import type { Ground } from './time/revisable-relationship.js';

/**
 * The rule `programme-policy`, the only one that derives a relationship: a project that is counted in a programme is
 * under the policies that a statement puts that programme under, where both hold at overlapping dates. It rests on both
 * statements, holds while both are shown, and never replaces a stated relationship. By type and ends of the relationship.
 */
export function programmePolicies({ dataset, vocabulary, index, timetable }: Derivation): ReadonlyMap<string, readonly Ground[]> {
  const isProgramme = (id: string | undefined): boolean => index.entities.get(id ?? '')?.fields['kind'] === 'PROGRAMME';
  const hop = vocabulary.subjects.get('Project')!.type.hops.get('policies')!;
  const policies = groupBy(dataset.statements, ({ subject, property }) =>
    property === hop.name && isProgramme(subject) ? subject : undefined,
  );
  const members = dataset.statements.filter(({ property, object }) => property === 'partOf' && isProgramme(object));
  const meet = (a: SeedStatement, b: SeedStatement): boolean => {
    const [left, right] = [effectivePeriod(index, a), effectivePeriod(index, b)];
    return left !== undefined && right !== undefined && overlap(left, right);
  };
  const grounds = new Map<string, Ground[]>();
  for (const member of members) {
    for (const policy of policies.get(member.object!) ?? []) {
      if (!meet(member, policy)) continue;
      const ends = `${hop.relationship} ${member.subject} ${policy.object}`;
      const holds = intersection(timetable.shown(member), timetable.shown(policy));
      const ground = { basis: 'DERIVED', statements: [member.id, policy.id], holds };
      grounds.set(ends, [...(grounds.get(ends) ?? []), ground]);
    }
  }
  return grounds;
}
