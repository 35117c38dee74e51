import Cypher from '@neo4j/cypher-builder';
import type { Expand, Traversal } from '../plan/query-plan.js';
import { parameter, type Rendering, type Scope } from './names.js';
import { holdsAsOf } from './render-as-of.js';

/** The relationship types that a traversal walks: as of a day, those that have ended too. */
export function typesOf({ relationship }: Pick<Expand, 'relationship'>, { asOf, model }: Rendering): string[] {
  const past = asOf ? model.relationships.get(relationship)!.past : null;
  return past ? [relationship, past] : [relationship];
}

/** The types at both ends of a step, and whether it leads to one node at most. */
export function endsOf({ relationship, direction }: Expand, { model }: Rendering) {
  const { from, to, fromOne, toOne } = model.relationships.get(relationship)!;
  return direction === 'OUT' ? { near: from, far: to, isOne: fromOne } : { near: to, far: from, isOne: toOne };
}

/** The clause that leads from a scope to the nodes of the next. What a group holds is there already and only taken out of it. */
export function matchOf(from: Traversal, scope: Scope | null, end: Scope, rendering: Rendering): Cypher.Match {
  const pattern = patternOf(from, scope, end, rendering);
  switch (from.kind) {
    case 'key': {
      const { variable, label } = scope!.group!.keys[from.place]!;
      if (label !== null) return new Cypher.Match(new Cypher.Pattern(end.node, { labels: [label] }));
      return new Cypher.Unwind([new Cypher.List([variable]), end.node]).match(pattern);
    }
    case 'members':
      return new Cypher.Unwind([scope!.group!.members, end.node]).match(pattern);
    default:
      return new Cypher.Match(pattern);
  }
}

/** The pattern that leads from a scope to the node and relationship of the next. */
export function patternOf(from: Traversal, scope: Scope | null, end: Scope, rendering: Rendering): Cypher.Pattern {
  if (from.kind === 'key' || from.kind === 'members') return new Cypher.Pattern(end.node);
  if (from.kind !== 'expand') return new Cypher.Pattern(end.node, { labels: [from.label] });
  const [now, ...past] = typesOf(from, rendering);
  const type = past.length === 0 ? now! : Cypher.labelExpr.or(now!, ...past);
  const options = { type, direction: from.direction === 'OUT' ? 'right' : 'left' } as const;
  const start = new Cypher.Pattern(scope!.node);
  const related = end.relationship ? start.related(end.relationship, options) : start.related(options);
  return related.to(end.node, from.label ? { labels: [from.label] } : {});
}

/** The end of a traversal; as of a day its relationship is named, since it must hold. */
export function endScope(from: Traversal, { names, asOf }: Rendering, named: boolean): Scope {
  const { node, relationship } = names.next();
  return { node, relationship: from.kind === 'expand' && (named || asOf) ? relationship : null };
}

/** What the traversal itself demands of its end, beyond the pattern. */
export function traversalPredicates(from: Traversal, scope: Scope | null, end: Scope, rendering: Rendering): Cypher.Predicate[] {
  const demands: (Cypher.Predicate | null)[] = [];
  if (from.kind === 'seek') demands.push(Cypher.eq(end.node.property('id'), parameter(from.id)));
  if (from.kind === 'key') {
    const { variable, label } = scope!.group!.keys[from.place]!;
    if (label !== null) demands.push(Cypher.eq(end.node.property('id'), variable));
  }
  if (from.kind === 'evidence') {
    // A list that starts at the root was led to by no relationship, so nothing is evidence for it.
    const relationship = scope?.relationship;
    demands.push(relationship ? Cypher.in(end.node.property('id'), relationship.property('statements')) : Cypher.false);
  }
  if (rendering.asOf && from.kind !== 'key' && from.kind !== 'members') {
    if (from.kind === 'expand') demands.push(holdsAsOf(end.relationship!, rendering));
    demands.push(holdsAsOf(end.node, rendering));
  }
  return demands.filter((demand) => demand !== null);
}
