import Cypher from '@neo4j/cypher-builder';
import type { Expand, SortExpression } from '../plan/query-plan.js';
import type { Rendering, Scope } from './names.js';
import { propertyOf } from './render-as-of.js';
import { endScope, patternOf, traversalPredicates } from './render-traversal.js';

/** The value a list is ordered by; never null. */
export function renderKey(key: SortExpression, node: Cypher.NamedNode, rendering: Rendering): Cypher.Expr {
  switch (key.kind) {
    case 'property':
      return propertyOf(node, key.property, rendering);
    case 'related': {
      const { match, end } = along(key.path, node, rendering);
      const found = new Cypher.Collect(match.return(propertyOf(end.node, key.property, rendering)));
      return Cypher.coalesce(Cypher.head(found), new Cypher.Literal(key.missing));
    }
    case 'count':
      return new Cypher.Count(along(key.path, node, rendering).match);
    case 'sum': {
      const { match, end } = along(key.path, node, rendering);
      return sumOf(new Cypher.Collect(match.return(propertyOf(end.node, key.property, rendering))), rendering);
    }
  }
}

/**
 * The sum of a list, at most the largest number that is kept exactly. Not `sum()`: Neo4j takes a row around a subquery
 * that aggregates for one that aggregates itself, and refuses it.
 */
function sumOf(list: Cypher.Expr, { names }: Rendering): Cypher.Expr {
  const [total, value] = [names.variable(), names.variable()];
  const most = new Cypher.Literal(Number.MAX_SAFE_INTEGER);
  const added = Cypher.plus(total, Cypher.coalesce(value, new Cypher.Literal(0)));
  const bounded = new Cypher.Case().when(Cypher.gt(added, most)).then(most).else(added);
  return Cypher.reduce(total, new Cypher.Literal(0), value, list, bounded);
}

/** The pattern of several steps, and where it ends. Every step must hold. */
export function along(path: readonly Expand[], start: Cypher.NamedNode, rendering: Rendering): { match: Cypher.Match; end: Scope } {
  let scope: Scope = { node: start, relationship: null };
  let match: Cypher.Match | undefined;
  for (const step of path) {
    const end = endScope(step, rendering, false);
    const pattern = patternOf(step, scope, end, rendering);
    match = match ? match.match(pattern) : new Cypher.Match(pattern);
    const demands = traversalPredicates(step, scope, end, rendering);
    if (demands.length > 0) match.where(Cypher.and(...demands)!);
    scope = end;
  }
  return { match: match!, end: scope };
}
