import Cypher from '@neo4j/cypher-builder';
import type { Traversal } from '../plan/query-plan.js';
import { parameter, type Scope } from './names.js';

/** The pattern that leads from a scope to the node and relationship of the next. */
export function patternOf(from: Traversal, scope: Scope | null, end: Scope): Cypher.Pattern {
  if (from.kind !== 'expand') return new Cypher.Pattern(end.node, { labels: [from.label] });
  const options = { type: from.relationship, direction: from.direction === 'OUT' ? 'right' : 'left' } as const;
  const start = new Cypher.Pattern(scope!.node);
  const related = end.relationship ? start.related(end.relationship, options) : start.related(options);
  return related.to(end.node, from.label ? { labels: [from.label] } : {});
}

/** What the traversal itself demands of its end, beyond the pattern. */
export function traversalPredicate(from: Traversal, scope: Scope | null, end: Scope): Cypher.Predicate | null {
  if (from.kind === 'seek') return Cypher.eq(end.node.property('id'), parameter(from.id));
  if (from.kind !== 'evidence') return null;
  // A list that starts at the root was led to by no relationship, so nothing is evidence for it.
  const relationship = scope?.relationship;
  return relationship ? Cypher.in(end.node.property('id'), relationship.property('statements')) : Cypher.false;
}
