import type { Expand, Page, Predicate, SortExpression, SortKey } from '../../../src/compiler/plan/query-plan.js';
import type { Direction } from '../../../src/model/declarations.js';

/** Short ways to write plans by hand. */
export const expand = (relationship: string, direction: Direction, label: string | null = null): Expand => ({
  kind: 'expand',
  relationship,
  direction,
  label,
});

export const property = (name: string) => ({ kind: 'property', property: name }) as const;

export const compare = (name: string, operator: Extract<Predicate, { kind: 'compare' }>['operator'], value: number): Predicate => ({
  kind: 'compare',
  property: name,
  operator,
  value,
});

/** An order by these keys and then by id, as plans have it. */
export const orderBy = (keys: readonly SortExpression[], descending = false): Page['order'] =>
  [...keys, { kind: 'property', property: 'id' } as const].map((key): SortKey => ({ ...key, descending }));
