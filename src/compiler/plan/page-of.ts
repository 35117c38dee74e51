import type { Page } from './query-plan.js';

type Parts = Pick<Page, 'from' | 'where' | 'columns'> & Partial<Page>;

/** A list that is not paged through: in order of id, without rows and without a count, but for what is said. */
export const pageOf = (parts: Parts): Page => ({
  kind: 'page',
  order: [{ kind: 'property', property: 'id', descending: false }],
  backwards: false,
  after: null,
  before: null,
  limit: null,
  probes: true,
  sortedBy: null,
  count: false,
  ...parts,
});
