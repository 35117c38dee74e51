import type { Expand, Predicate, SortExpression } from '../plan/query-plan.js';
import { meanDegree, type GraphStatistics, type Labels } from './graph-statistics.js';

/** What prices are reckoned with. */
export interface Tariff {
  readonly statistics: GraphStatistics;
  /** As of a day: a degree is no look-up then, since each relationship must hold. */
  readonly timed: boolean;
}

/** Steps up a hierarchy until it ends or the place looked for is met; regions and industries have four or five. */
const WITHIN_STEPS = 5;

type Step = Pick<Expand, 'relationship' | 'direction'>;

/** How many nodes an expansion leads to, on average over all nodes it could start from. */
export function meanEnds({ relationship, direction }: Step, labels: Labels, { statistics }: Tariff): number {
  const known = statistics.relationships.get(relationship);
  return known ? meanDegree(known, direction, labels) : 0;
}

/** The labels at the end of an expansion. */
export function endLabels({ relationship, direction, label }: Expand, { statistics }: Tariff): Labels {
  if (label !== null) return [label];
  const known = statistics.relationships.get(relationship);
  return known ? [...known[direction === 'OUT' ? 'IN' : 'OUT'].keys()] : null;
}

/** What walking a path looks at, from one node, and how many ends it has. */
export function walk(path: readonly Expand[], labels: Labels, tariff: Tariff): { touched: number; ends: number } {
  let [touched, ends, from] = [0, 1, labels];
  for (const step of path) {
    ends *= meanEnds(step, from, tariff);
    touched += ends;
    from = endLabels(step, tariff);
  }
  return { touched, ends };
}

/** What a predicate looks at beyond the node itself, for one node with these labels. */
export function pricePredicate(predicate: Predicate, labels: Labels, tariff: Tariff): number {
  switch (predicate.kind) {
    case 'and':
    case 'or':
      return predicate.operands.reduce((sum, operand) => sum + pricePredicate(operand, labels, tariff), 0);
    case 'not':
      return pricePredicate(predicate.operand, labels, tariff);
    case 'compare':
    case 'missing':
    case 'empty':
      return 0;
    case 'exists':
    case 'countOf': {
      const { from, where } = predicate;
      const isDegree = where === null && from.label === null && !tariff.timed;
      return isDegree ? 0 : meanEnds(from, labels, tariff) * (1 + (where ? pricePredicate(where, endLabels(from, tariff), tariff) : 0));
    }
    case 'within':
      return WITHIN_STEPS;
  }
}

/** What a sort key looks at beyond the node itself, for one node with these labels. */
export function priceSortKey(key: SortExpression, labels: Labels, tariff: Tariff): number {
  if (key.kind === 'property') return 0;
  // Without a day, the count at the end of a path is the degree of its last node.
  const path = key.kind === 'count' && !tariff.timed ? key.path.slice(0, -1) : key.path;
  return walk(path, labels, tariff).touched;
}
