import type { Page, Predicate, Traversal } from '../../../src/compiler/plan/query-plan.js';

/** A page of ids in order of id, with what a test wants otherwise. Its limit is parameter 0 unless said otherwise. */
export const pageOf = (from: Traversal, rest: Partial<Page> = {}): Page => ({
  kind: 'page',
  from,
  where: null,
  order: [{ kind: 'property', property: 'id', descending: false }],
  backwards: false,
  after: null,
  before: null,
  limit: 0,
  probes: true,
  sortedBy: null,
  count: false,
  columns: [{ kind: 'property', property: 'id' }],
  ...rest,
});

/** The ids of the nodes of a label for which a predicate holds; its parameters begin at 1. */
export const filtered = (label: string, where: Predicate): Page => pageOf({ kind: 'scan', label }, { where });
