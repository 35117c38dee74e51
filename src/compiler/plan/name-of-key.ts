import type { Expand, SortExpression, SortKey } from './query-plan.js';

/**
 * A sort key as plans and cursors name it: `nameSort`, `LOCATED_IN.nameSort`, `count(<LOCATED_IN)`. Equal names are
 * equal keys.
 */
export function nameOf(key: SortExpression): string {
  switch (key.kind) {
    case 'property':
      return key.property;
    case 'related':
      return [...key.path.map(stepName), key.property].join('.');
    case 'count':
      return `count(${key.path.map(stepName).join('.')})`;
    case 'sum':
      return `sum(${[...key.path.map(stepName), key.property].join('.')})`;
  }
}

const stepName = ({ relationship, direction, label }: Expand): string =>
  `${direction === 'IN' ? '<' : ''}${relationship}${label ? `:${label}` : ''}`;

/** The order as cursors name it: `nameSort,-id`. */
export const orderName = (order: readonly SortKey[]): string =>
  order.map((key) => (key.descending ? `-${nameOf(key)}` : nameOf(key))).join(',');
