import type { Page } from '../../compiler/plan/query-plan.js';
import { pick } from './adjacency.js';
import { prepareCandidates } from './candidates.js';
import type { GraphView } from './graph-view.js';
import { prepareOrder, reversed, type PreparedOrder } from './prepare-order.js';
import { admitsLabel, spanOf, type Admits, type PreparedTraversal, type Span } from './prepare-traversal.js';
import { prepareNeighbours } from './prepare-neighbours.js';
import { sortedPlaces } from './sorted-places.js';
import { inSteps, type Prepared } from './steps.js';

/** The nodes of a page, and whether their positions ascend (1) or descend (-1) in its order; null: in neither. */
export interface PageSpan {
  readonly span: Span;
  readonly sign: 1 | -1 | null;
  /** What is still to be tested of each, beside the condition of the page. */
  readonly admits: Admits | null;
}

/** How the nodes of a page come: all that `from` leads to, or those that an index leaves of them, in its order where that is kept. */
export function prepareSpan(view: GraphView, page: Page, traversal: PreparedTraversal, order: PreparedOrder): Prepared<PageSpan> {
  const { from, where, limit, count } = page;
  if (from.kind !== 'scan') return prepareNeighbours(view, page, traversal, order);
  const ascending = order.descending ? -1 : 1;
  const byId = order.byId ? ascending : null;
  const { admits } = traversal;
  const { nodes, places } = view.label(from.label);
  const candidates = where && prepareCandidates(view, places, where);
  const ofLabel = admitsLabel(view, from.label);
  // One sorted list serves an order and its reverse.
  const stored = order.descending ? prepareOrder(view, reversed(page.order)) : order;
  const name = `${from.label} ${stored.signature}`;
  return inSteps(function* (run) {
    const few = candidates ? yield* candidates(run) : null;
    // A walk in order stops at the limit, after about limit × nodes / candidates steps; candidates are all looked at.
    if (few !== null && (order.byId || count || !order.lasting || few.length ** 2 < run.limit(limit) * nodes.length)) {
      return { span: spanOf(few), sign: byId, admits: ofLabel };
    }
    if (order.byId || limit === null || !order.lasting) return { span: spanOf(nodes), sign: byId, admits };
    const sorted = view.graph.sorted.atOnce(name, nodes.length, function* (builder) {
      return pick(nodes, yield* sortedPlaces(builder, nodes, stored));
    });
    return { span: spanOf(yield* sorted.get(run)), sign: ascending, admits };
  });
}
