import Cypher from '@neo4j/cypher-builder';
import type { Comparison, Predicate } from '../plan/query-plan.js';
import { parameter, type Names, type Scope } from './names.js';
import { patternOf } from './render-traversal.js';

type Expression = Cypher.Expr;
type Operator = (left: Expression, right: Expression) => Cypher.Predicate;

const operators: Readonly<Record<Comparison, Operator>> = {
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
export function renderPredicate(predicate: Predicate, scope: Scope, names: Names): Cypher.Predicate {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return renderOperands(predicate.kind, predicate.operands, scope, names);
    case 'not':
      return Cypher.not(Cypher.coalesce(renderPredicate(predicate.operand, scope, names), Cypher.false) as unknown as Cypher.Predicate);
    case 'compare':
      return operators[predicate.operator](scope.node.property(predicate.property), parameter(predicate.value));
    case 'missing':
      return Cypher.isNull(scope.node.property(predicate.property));
    case 'empty':
      return Cypher.eq(Cypher.size(scope.node.property(predicate.property)), new Cypher.Literal(0));
    case 'exists': {
      const end = names.next();
      const match = new Cypher.Match(patternOf(predicate.from, scope, { node: end.node, relationship: null }));
      if (predicate.where) match.where(renderPredicate(predicate.where, { node: end.node, relationship: null }, names));
      return new Cypher.Exists(match);
    }
  }
}

function renderOperands(kind: 'and' | 'or', operands: readonly Predicate[], scope: Scope, names: Names): Cypher.Predicate {
  const rendered = operands.map((operand) => renderPredicate(operand, scope, names));
  if (rendered.length === 0) return kind === 'and' ? Cypher.true : Cypher.false;
  return rendered.length === 1 ? rendered[0]! : kind === 'and' ? Cypher.and(...rendered)! : Cypher.or(...rendered)!;
}
