import Cypher from '@neo4j/cypher-builder';
import type { Column } from '../plan/query-plan.js';
import type { Rendering } from './names.js';
import { endScope, patternOf, traversalPredicates } from './render-traversal.js';

/** How many relationships a node has: a look-up of its degree, but for a day, on which each must hold. */
export function renderDegree(
  { relationship, direction }: Extract<Column, { kind: 'degree' }>,
  node: Cypher.NamedNode,
  rendering: Rendering,
): Cypher.Expr {
  const from = { kind: 'expand', relationship, direction, label: null } as const;
  const scope = { node, relationship: null };
  const end = endScope(from, rendering, false);
  const match = new Cypher.Match(patternOf(from, scope, end, rendering));
  const demands = traversalPredicates(from, scope, end, rendering);
  return new Cypher.Count(demands.length === 0 ? match : match.where(Cypher.and(...demands)!));
}
