import type { Page } from '../../compiler/plan/query-plan.js';
import type { OpenPage, PageParts } from './open-page.js';
import { pageByRank } from './page-by-rank.js';
import { pageInOrder } from './page-in-order.js';
import { prepareSpan } from './page-span.js';
import type { Preparation } from './preparation.js';
import { prepareColumns } from './prepare-columns.js';
import { prepareOrder } from './prepare-order.js';
import { preparePredicate } from './prepare-predicate.js';
import { prepareTraversal } from './prepare-traversal.js';
import type { RelationshipTable } from './relationship-table.js';
import type { Evaluate } from './steps.js';

/** Turns a page into a function that touches no more nodes than it must and keeps no more than it returns. */
export function preparePage(preparation: Preparation, page: Page, enclosing: RelationshipTable | null): Evaluate {
  const { view } = preparation;
  const traversal = prepareTraversal(view, page.from, enclosing);
  const order = prepareOrder(view, page.order);
  const open = prepareSpan(view, page, traversal, order);
  const parts: PageParts = {
    traversal,
    order,
    test: page.where && preparePredicate(view, page.where),
    row: prepareColumns(preparation, page.columns, traversal.table),
    direction: page.backwards ? -1 : 1,
  };

  return function* (run, start, led) {
    const { span, sign, admits } = (open.plain ?? open.attempt)?.(run, start, led) ?? (yield* open.steps!(run, start, led));
    // Where nothing is tested of them, the nodes need not be looked at to be counted.
    const countable = admits === null && parts.test === null;
    const opened: OpenPage = {
      span,
      sign,
      admits,
      limit: run.limit(page.limit),
      after: page.after && order.given(run, page.after),
      before: page.before && order.given(run, page.before),
      counting: page.count && !countable,
    };
    run.budget.keep(2);
    const { passed, rows } = sign === null ? yield* pageByRank(run, opened, parts) : yield* pageInOrder(run, opened, sign, parts);
    return [page.count ? (countable ? span.end - span.start : passed) : null, rows];
  };
}
