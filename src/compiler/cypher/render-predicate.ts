import Cypher from '@neo4j/cypher-builder';
import { keptParent } from '../plan/find-index.js';
import type { Comparison, Expand, Predicate } from '../plan/query-plan.js';
import { parameter, type Rendering, type Scope } from './names.js';
import { propertyOf } from './render-as-of.js';
import { renderWithin } from './render-within.js';
import { endScope, patternOf, traversalPredicates } from './render-traversal.js';

type Expression = Cypher.Expr;
type Operator = (left: Expression, right: Expression) => Cypher.Predicate;

/** The operators of comparisons, by their names in a plan. */
export const operators: Readonly<Record<Comparison, Operator>> = {
  eq: Cypher.eq,
  lt: Cypher.lt,
  lte: Cypher.lte,
  gt: Cypher.gt,
  gte: Cypher.gte,
  in: Cypher.in,
  has: (list, element) => Cypher.in(element, list),
  contains: Cypher.contains,
  startsWith: Cypher.startsWith,
  endsWith: Cypher.endsWith,
};

/**
 * A predicate on the node in scope. Cypher knows a third truth value, which `WHERE` takes for false; `NOT` would turn
 * it into itself, so every negation makes it false first.
 */
export function renderPredicate(predicate: Predicate, { node }: Pick<Scope, 'node'>, rendering: Rendering): Cypher.Predicate {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return renderOperands(predicate.kind, predicate.operands, node, rendering);
    case 'not':
      return Cypher.not(Cypher.coalesce(renderPredicate(predicate.operand, { node }, rendering), Cypher.false) as unknown as Cypher.Predicate);
    case 'compare':
      return operators[predicate.operator](propertyOf(node, predicate.property, rendering), parameter(predicate.value));
    case 'missing':
      return Cypher.isNull(propertyOf(node, predicate.property, rendering));
    case 'empty':
      return Cypher.eq(Cypher.size(propertyOf(node, predicate.property, rendering)), new Cypher.Literal(0));
    case 'exists': {
      // As of a day a node may have had another parent than the one it keeps.
      const kept = rendering.asOf ? null : keptParent(rendering.model, predicate);
      if (kept) return operators[kept.operator](node.property(kept.key), parameter(kept.value));
      return new Cypher.Exists(matchRelated(predicate.from, predicate.where, node, rendering));
    }
    case 'countOf': {
      const count = new Cypher.Count(matchRelated(predicate.from, predicate.where, node, rendering));
      return operators[predicate.operator](count, parameter(predicate.value));
    }
    case 'within':
      return renderWithin(predicate, node, rendering);
  }
}

/** The related nodes for which a condition holds. */
function matchRelated(from: Expand, where: Predicate | null, node: Cypher.NamedNode, rendering: Rendering): Cypher.Match {
  const scope = { node, relationship: null };
  const end = endScope(from, rendering, false);
  const match = new Cypher.Match(patternOf(from, scope, end, rendering));
  const demands = traversalPredicates(from, scope, end, rendering);
  if (where) demands.push(renderPredicate(where, end, rendering));
  return demands.length === 0 ? match : match.where(Cypher.and(...demands)!);
}

function renderOperands(
  kind: 'and' | 'or',
  operands: readonly Predicate[],
  node: Cypher.NamedNode,
  rendering: Rendering,
): Cypher.Predicate {
  const rendered = operands.map((operand) => renderPredicate(operand, { node }, rendering));
  if (rendered.length === 0) return kind === 'and' ? Cypher.true : Cypher.false;
  return rendered.length === 1 ? rendered[0]! : kind === 'and' ? Cypher.and(...rendered)! : Cypher.or(...rendered)!;
}
