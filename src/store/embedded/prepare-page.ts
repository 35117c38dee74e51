import type { Page, Value } from '../../compiler/plan/query-plan.js';
import { prepareCandidates } from './candidates.js';
import type { MemoryGraph } from './memory-graph.js';
import { prepareOrder, reversed, type Place, type PreparedOrder } from './prepare-order.js';
import { preparePredicate } from './prepare-predicate.js';
import { relationshipAt, spanOf, type PreparedTraversal, type Span } from './prepare-traversal.js';
import type { Run } from './run.js';
import { TopPositions } from './top-positions.js';

/** Reads the columns of a node, or a whole nested source. */
export type Evaluate = (run: Run, node: number, relationship: number) => Value;

/** A span, and whether its positions ascend (1) or descend (-1) in the order of the page; null: in neither. */
interface Ordered {
  readonly span: Span;
  readonly sign: 1 | -1 | null;
  /** Whether the labels of its nodes are still to be tested. */
  readonly mixed: boolean;
}

/** The first position from `start` for which a test holds that, once it holds, goes on holding. */
function firstWhere(start: number, end: number, holds: (position: number) => boolean): number {
  while (start < end) {
    const middle = (start + end) >>> 1;
    if (holds(middle)) end = middle;
    else start = middle + 1;
  }
  return start;
}

/** The positions of an ordered span that lie strictly between two places. */
function between({ nodes, start, end }: Span, sign: 1 | -1, after: Place | null, before: Place | null): readonly [number, number] {
  const [behind, ahead] = sign === 1 ? [after, before] : [before, after];
  const low = behind ? firstWhere(start, end, (position) => behind(nodes[position]!) * sign > 0) : start;
  const high = ahead ? firstWhere(low, end, (position) => !(ahead(nodes[position]!) * sign < 0)) : end;
  return [low, high];
}

/** How the nodes of a page come: all that `from` leads to, or those that an index leaves of them. */
function prepareSpan(graph: MemoryGraph, page: Page, traversal: PreparedTraversal, order: PreparedOrder) {
  const ascending = order.descending ? -1 : 1;
  const { from, where, limit, count } = page;
  if (from.kind !== 'scan') {
    return (run: Run, node: number, relationship: number): Ordered => ({
      span: traversal.open(run, node, relationship),
      sign: order.byId ? ascending : null,
      mixed: traversal.accepts !== null,
    });
  }
  const label = graph.label(from.label);
  const candidates = where && prepareCandidates(graph, label.places, where);
  // One sorted list serves an order and its reverse.
  const stored = order.descending ? prepareOrder(graph, reversed(page.order)) : order;
  return (run: Run): Ordered => {
    const few = candidates ? candidates(run) : null;
    // A walk in order stops at the limit, after about limit × nodes / candidates steps; candidates are all looked at.
    if (few !== null && (order.byId || count || few.length ** 2 < run.limit(limit) * label.nodes.length)) {
      return { span: spanOf(few), sign: order.byId ? ascending : null, mixed: true };
    }
    const all = order.byId || limit === null ? label.nodes : graph.sortedNodes(from.label, stored.signature, stored.compare);
    return { span: spanOf(all), sign: ascending, mixed: false };
  };
}

/** Turns a page into a function that touches no more nodes than it must and keeps no more than it returns. */
export function preparePage(graph: MemoryGraph, page: Page, traversal: PreparedTraversal, row: Evaluate): Evaluate {
  const order = prepareOrder(graph, page.order);
  const open = prepareSpan(graph, page, traversal, order);
  const test = page.where && preparePredicate(graph, page.where);
  const accepts = traversal.accepts ?? (page.from.kind === 'scan' ? graph.label(page.from.label).includes : null);
  const { labelOf } = graph.nodes;
  const direction = page.backwards ? -1 : 1;

  return (run, start, relationship) => {
    const { span, sign, mixed } = open(run, start, relationship);
    const { nodes } = span;
    const holds = (position: number): boolean => {
      run.budget.visit();
      const node = nodes[position]!;
      return (!mixed || accepts![labelOf[node]!] === 1) && (test === null || test(run, node));
    };
    const limit = run.limit(page.limit);
    const after = page.after && order.placeAgainst(run, page.after);
    const before = page.before && order.placeAgainst(run, page.before);
    const countable = !mixed && test === null;
    let total = page.count && countable ? span.end - span.start : 0;
    const counting = page.count && !countable;
    const read = (position: number): Value => row(run, nodes[position]!, relationshipAt(span, traversal, position));
    const rows: Value[] = [];

    if (sign !== null) {
      const [low, high] = limit === 0 ? [0, 0] : between(span, sign, after, before);
      const [first, last] = counting ? [span.start, span.end] : [low, high];
      const forwards = sign === direction;
      for (let step = 0; step < last - first && (counting || rows.length < limit); step++) {
        const position = forwards ? first + step : last - 1 - step;
        if (!holds(position)) continue;
        if (counting) total++;
        if (position >= low && position < high && rows.length < limit) rows.push(read(position));
      }
    } else {
      const top = new TopPositions(limit, (one, other) => order.compare(nodes[one]!, nodes[other]!) * direction);
      for (let position = span.start; position < span.end && (counting || limit > 0); position++) {
        const node = nodes[position]!;
        const wanted = (!after || after(node) > 0) && (!before || before(node) < 0) && top.admits(position);
        if (!(wanted || counting) || !holds(position)) continue;
        if (counting) total++;
        if (wanted) top.add(position);
      }
      for (const position of top.sorted()) rows.push(read(position));
    }
    return [page.count ? total : null, rows];
  };
}
