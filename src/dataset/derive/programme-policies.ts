import type { RelationshipRecord } from '../../store/graph-batch.js';
import type { SeedStatement } from '../dataset.js';
import { effectivePeriod } from '../dataset-index.js';
import { overlap } from '../values/period.js';
import type { Derivation } from './derivation.js';
import { groupBy } from './group-by.js';
import { relationship } from './records.js';

/**
 * The rule `programme-policy`, the only one that derives a relationship: a project that is counted in a programme is
 * under the policies that a statement puts that programme under, where both hold at overlapping dates. It rests on both
 * statements and never replaces a stated relationship.
 */
export function deriveProgrammePolicies({ dataset, vocabulary, index }: Derivation): RelationshipRecord[] {
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
  const evidence = new Map<string, Set<string>>();
  for (const member of members) {
    for (const policy of policies.get(member.object!) ?? []) {
      if (!meet(member, policy)) continue;
      const key = `${member.subject} ${policy.object}`;
      const known = evidence.get(key) ?? new Set();
      evidence.set(key, known.add(member.id).add(policy.id));
    }
  }
  return [...evidence].map(([key, statements]) => {
    const [project, policy] = key.split(' ') as [string, string];
    return relationship(hop.relationship, project, policy, 'DERIVED', [...statements]);
  });
}
