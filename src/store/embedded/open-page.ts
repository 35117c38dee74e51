import type { Row } from '../../compiler/plan/query-plan.js';
import type { PageSpan } from './page-span.js';
import type { Keys, PreparedOrder } from './prepare-order.js';
import type { Test } from './prepare-predicate.js';
import type { PreparedTraversal } from './prepare-traversal.js';
import type { Prepared } from './steps.js';

/** What a page is in every run. */
export interface PageParts {
  readonly traversal: PreparedTraversal;
  readonly order: PreparedOrder;
  readonly test: Test | null;
  readonly row: Prepared<Row>;
  /** 1, or -1 where the page is taken from the end. */
  readonly direction: 1 | -1;
}

/** What it is in one run, from one node. */
export interface OpenPage extends PageSpan {
  readonly limit: number;
  readonly after: Keys | null;
  readonly before: Keys | null;
  /** Whether every node must be looked at to count those that pass. */
  readonly counting: boolean;
}

/** What came of it; `passed` is how many nodes passed, where they were counted. */
export interface FilledPage {
  readonly passed: number;
  readonly rows: readonly Row[];
}
