import Cypher from '@neo4j/cypher-builder';
import { NODE_LABEL } from '../../model/graph-model.js';
import { keptParent } from '../plan/find-index.js';
import type { Expand, Page, Predicate } from '../plan/query-plan.js';
import { HintedPattern } from './hinted-pattern.js';
import type { Rendering, Scope } from './names.js';
import { renderPredicate } from './render-predicate.js';
import { endScope, endsOf, matchOf, patternOf, traversalPredicates } from './render-traversal.js';

type Listed = Pick<Page, 'from' | 'where'>;
type Exists = Extract<Predicate, { kind: 'exists' }>;
type Related = Expand & { readonly where: Predicate };

/**
 * All nodes of a list: those that its traversal leads to and its conditions leave. A condition on the one node that a
 * relationship leads to is a `MATCH` of its own, and no `EXISTS`: it leaves the same nodes, but the planner may begin at
 * the other end.
 * @param demands what else must hold of them
 * @param hints what always holds and sends the planner to an index; left out where there is a better way
 */
export function matchPage(
  { from, where }: Listed,
  scope: Scope | null,
  end: Scope,
  rendering: Rendering,
  demands: readonly Cypher.Predicate[] = [],
  hints: readonly Cypher.Predicate[] = [],
): Cypher.Match {
  const elsewhere = beginning({ from, where }, rendering);
  // Where a relationship type says what begins there, its label would only be looked at once more.
  let match = elsewhere?.isTold ? new Cypher.Match(new Cypher.Pattern(end.node)) : matchOf(from, scope, end, rendering);
  const predicates = [...traversalPredicates(from, scope, end, rendering), ...demands, ...(elsewhere ? [] : hints)];
  const demand = (condition: Predicate, of: Scope): void => {
    const related = relatedBy(condition, rendering);
    if (condition.kind === 'and' && condition.operands.length > 0) for (const each of condition.operands) demand(each, of);
    else if (!related) predicates.push(renderPredicate(condition, of, rendering));
    else {
      const other = endScope(related, rendering, false);
      match = match.match(patternOf(related, of, other, rendering));
      demand(related.where, other);
    }
  };
  if (where) demand(where, end);
  return predicates.length === 0 ? match : match.where(Cypher.and(...predicates)!);
}

/**
 * The node that a list begins at instead of its own, since a condition names it by its id: so the list costs what that
 * node has, however many there are of its own kind. `isTold`: the relationship says by its type what is in the list.
 */
function beginning({ from, where }: Listed, rendering: Rendering): { readonly isTold: boolean } | null {
  if (from.kind !== 'scan') return null;
  const named = conjuncts(where).find((condition) => {
    const related = relatedBy(condition, rendering);
    return related !== null && conjuncts(related.where).some(namesId);
  });
  return named ? { isTold: endsOf((named as Exists).from, rendering).near.length === 1 } : null;
}

const conjuncts = (where: Predicate | null): readonly Predicate[] => (where === null ? [] : where.kind === 'and' ? where.operands : [where]);

const namesId = (condition: Predicate): boolean =>
  condition.kind === 'compare' && condition.property === 'id' && condition.operator === 'eq';

/**
 * The way to another node, where a condition asks for one that there is at most one of: over a relationship to one, or
 * by its id, since two nodes have one relationship of a type at most. As of a day a node can have had several.
 */
function relatedBy(condition: Predicate, rendering: Rendering): Related | null {
  const { model, asOf } = rendering;
  if (asOf || condition.kind !== 'exists' || !condition.where || keptParent(model, condition)) return null;
  const { from, where } = condition;
  const { far, isOne } = endsOf(from, rendering);
  const isNamed = conjuncts(where).some(namesId);
  if (!isOne && !isNamed) return null;
  // The planner begins at the other end only where that has a label with an index.
  const label = far.length === 1 ? model.types.get(far[0]!)!.label : isNamed ? NODE_LABEL : null;
  return { ...from, label: from.label ?? label, where };
}

/**
 * The nodes of a page, read from an index that has them in its order. It needs the hint: the planner reckons with all
 * that the page is taken from, and would sort a hub.
 */
export function matchSorted({ where, sortedBy }: Page, scope: Scope | null, end: Scope, rendering: Rendering, demands: readonly Cypher.Predicate[], hints: readonly Cypher.Predicate[]): Cypher.Match {
  const { label, keys, parent } = sortedBy!;
  return new Cypher.Match(new HintedPattern(end.node, label, keys)).where(
    Cypher.and(
      ...(parent ? [Cypher.eq(end.node.property(keys[0]!), scope!.node.property('id'))] : []),
      ...demands,
      ...hints,
      ...(where ? [renderPredicate(where, end, rendering)] : []),
    )!,
  );
}
