import type { RelationshipRecord } from '../../store/graph-batch.js';
import type { SeedStatement } from '../dataset.js';
import type { Derivation } from './derivation.js';
import { basisOf } from './findings.js';
import { groupBy } from './group-by.js';
import { deriveProgrammePolicies } from './programme-policies.js';
import { relationship } from './records.js';

/** Relationships between entities: those that statements make and that win, then those that a rule adds. */
export function deriveEntityRelationships(derivation: Derivation): RelationshipRecord[] {
  const { dataset, vocabulary, index, ranking } = derivation;
  const ends = (statement: SeedStatement): string | undefined => {
    const rule = vocabulary.subjects.get(index.entities.get(statement.subject)!.type)!.rules.get(statement.property);
    if (rule?.kind !== 'relationship' || !ranking.shows(statement)) return undefined;
    const { relationship: type, direction } = rule.hop;
    const [from, to] = direction === 'OUT' ? [statement.subject, statement.object] : [statement.object, statement.subject];
    return `${type} ${from} ${to}`;
  };
  const stated = groupBy(dataset.statements, ends);
  const records = [...stated].map(([key, statements]) => {
    const [type, from, to] = key.split(' ') as [string, string, string];
    return relationship(
      type,
      from,
      to,
      basisOf(statements),
      statements.map(({ id }) => id),
    );
  });
  const derived = deriveProgrammePolicies(derivation).filter(({ type, from, to }) => !stated.has(`${type} ${from} ${to}`));
  return [...records, ...derived];
}
