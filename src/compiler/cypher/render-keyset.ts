import Cypher from '@neo4j/cypher-builder';
import type { ParameterIndex } from '../plan/query-plan.js';
import { parameter } from './names.js';

/** A sort key as it stands in a statement. */
export interface RenderedKey {
  readonly value: Cypher.Expr;
  readonly descending: boolean;
}

/**
 * What lies strictly behind the given keys: `a >= $a AND (a > $a OR (b >= $b AND (b > $b OR …)))`. The leading range is
 * what an index can begin at; the textbook form, a disjunction first, reads the whole list.
 */
export function behind(order: readonly RenderedKey[], keys: readonly ParameterIndex[], reverse: boolean): Cypher.Predicate {
  const [first, ...rest] = order;
  const key = parameter(keys[0]!);
  const down = first!.descending !== reverse;
  const strictly = down ? Cypher.lt(first!.value, key) : Cypher.gt(first!.value, key);
  if (rest.length === 0) return strictly;
  const atLeast = down ? Cypher.lte(first!.value, key) : Cypher.gte(first!.value, key);
  return Cypher.and(atLeast, Cypher.or(strictly, behind(rest, keys.slice(1), reverse)));
}
