import type { Page } from '../../compiler/plan/query-plan.js';
import { pick } from './adjacency.js';
import type { GraphView } from './graph-view.js';
import type { PageSpan } from './page-span.js';
import { prepareOrder, reversed, type PreparedOrder } from './prepare-order.js';
import { carriesLabel, relationshipAt, spanOf, type PreparedTraversal, type Span } from './prepare-traversal.js';
import type { Run } from './run.js';
import type { SharedBuild } from './shared-build.js';
import { sortedPlaces } from './sorted-places.js';
import { inSteps, plainly, type Prepared, type Steps } from './steps.js';

/** So few neighbours are put in order whenever a page of them is asked for: to keep their order would cost more. */
const FEW = 64;

/**
 * The neighbours of a node for a page: as they are, or, of a hub that was asked for in this order before, as a list that
 * is kept in the order of the page, so that it is read at its place. One list serves an order and its reverse.
 */
export function prepareNeighbours(view: GraphView, page: Page, traversal: PreparedTraversal, order: PreparedOrder): Prepared<PageSpan> {
  const { from, limit } = page;
  const { admits } = traversal;
  const sign = order.descending ? -1 : 1;
  const asTheyAre = (span: Span): PageSpan => ({ span, sign: order.byId ? sign : null, admits });
  if (from.kind !== 'expand' || limit === null || order.byId || !order.lasting) {
    return plainly((run, node, relationship) => asTheyAre(traversal.open(run, node, relationship)));
  }

  const stored = order.descending ? prepareOrder(view, reversed(page.order)) : order;
  const name = JSON.stringify([view.timed, from.relationship, from.direction, from.label, stored.signature]);
  const carries = from.label === null ? null : carriesLabel(view, from.label);
  const sort = function* (run: Run, span: Span): Steps<Span> {
    const positions: number[] = [];
    for (let position = span.start; position < span.end; position++) {
      if (run.budget.visit()) yield;
      if (carries === null || carries(span.nodes[position]!)) positions.push(position);
    }
    const nodes = Uint32Array.from(positions, (position) => span.nodes[position]!);
    const relationships = Uint32Array.from(positions, (position) => relationshipAt(span, traversal, position));
    const places = yield* sortedPlaces(run, nodes, stored);
    return { ...spanOf(pick(nodes, places)), relationships: pick(relationships, places) };
  };
  /** Nodes and relationships: two entries each. */
  const listOf = (node: number, span: Span): SharedBuild<Span> | null => {
    const degree = span.end - span.start;
    return degree <= FEW ? null : view.graph.sorted.whenAskedAgain(`${name} ${node}`, 2 * degree, (run) => sort(run, span));
  };
  // Which label they have was looked at when they were sorted.
  const inOrder = (span: Span): PageSpan => ({ span, sign, admits: view.timed ? admits : null });

  return inSteps(
    function* (run, node, relationship) {
      const span = traversal.open(run, node, relationship);
      const list = listOf(node, span);
      return list === null ? asTheyAre(span) : inOrder(yield* list.get(run));
    },
    (run, node, relationship) => {
      const span = traversal.open(run, node, relationship);
      const list = listOf(node, span);
      if (list === null) return asTheyAre(span);
      return list.built && inOrder(list.built);
    },
  );
}
