import Cypher from '@neo4j/cypher-builder';
import type { ParameterIndex, SortKey } from '../plan/query-plan.js';
import { parameter, type Scope } from './names.js';

/**
 * Nodes strictly behind the given keys: `a >= $a AND (a > $a OR (b >= $b AND (b > $b OR …)))`. The leading range is
 * what an index can begin at; the textbook form, a disjunction first, reads the whole list.
 */
export function behind(order: readonly SortKey[], keys: readonly ParameterIndex[], scope: Scope, reverse: boolean): Cypher.Predicate {
  const [first, ...rest] = order;
  const property = scope.node.property(first!.property);
  const value = parameter(keys[0]!);
  const down = first!.descending !== reverse;
  const strictly = down ? Cypher.lt(property, value) : Cypher.gt(property, value);
  if (rest.length === 0) return strictly;
  const atLeast = down ? Cypher.lte(property, value) : Cypher.gte(property, value);
  return Cypher.and(atLeast, Cypher.or(strictly, behind(rest, keys.slice(1), scope, reverse)));
}
