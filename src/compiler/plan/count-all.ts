import type { Page, Predicate, Traversal } from './query-plan.js';

/** All nodes that a traversal leads to, or those of them for which something holds, counted and not shown. */
export const countAll = (from: Traversal, where: Predicate | null = null): Page => ({
  kind: 'page',
  from,
  where,
  order: [{ kind: 'property', property: 'id', descending: false }],
  backwards: false,
  after: null,
  before: null,
  limit: null,
  count: true,
  columns: [],
});
