import { pageOf } from './page-of.js';
import type { Page, Predicate, Traversal } from './query-plan.js';

/** All nodes that a traversal leads to, or those of them for which something holds, counted and not shown. */
export const countAll = (from: Traversal, where: Predicate | null = null): Page => pageOf({ from, where, count: true, columns: [] });
