import type { RelationshipRecord } from '../../store/graph-batch.js';
import type { SeedStatement } from '../dataset.js';
import type { Derivation } from './derivation.js';
import { groupBy } from './group-by.js';
import { programmePolicies } from './programme-policies.js';
import { revisableRelationship, type Ground } from './time/revisable-relationship.js';

/** Relationships between entities: those that statements make while they win, and those that a rule adds. */
export function deriveEntityRelationships(derivation: Derivation): RelationshipRecord[] {
  const { dataset, model, vocabulary, index, timetable } = derivation;
  const endsOf = (statement: SeedStatement): string | undefined => {
    const rule = vocabulary.subjects.get(index.entities.get(statement.subject)!.type)!.rules.get(statement.property);
    if (rule?.kind !== 'relationship') return undefined;
    const { relationship: type, direction } = rule.hop;
    const [from, to] = direction === 'OUT' ? [statement.subject, statement.object] : [statement.object, statement.subject];
    return `${type} ${from} ${to}`;
  };
  const stated = [...groupBy(dataset.statements, endsOf)].map(([ends, statements]): [string, Ground[]] => [
    ends,
    statements.map((each) => ({ basis: each.basis, statements: [each.id], holds: timetable.shown(each) })),
  ]);
  const grounds = new Map(stated);
  for (const [ends, derived] of programmePolicies(derivation)) grounds.set(ends, [...(grounds.get(ends) ?? []), ...derived]);
  return [...grounds].flatMap(([ends, each]) => {
    const [type, from, to] = ends.split(' ') as [string, string, string];
    return revisableRelationship(type, from, to, each, model);
  });
}
