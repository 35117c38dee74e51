import type { Expand } from '../../compiler/plan/query-plan.js';
import type { GraphView } from './graph-view.js';
import { prepareTraversal, relationshipAt, type PreparedTraversal } from './prepare-traversal.js';
import type { Run } from './run.js';
import { inSteps, plainly, type Prepared, type Steps } from './steps.js';

/** Adds something up over nodes. */
export type Add = (run: Run, node: number) => void;

/** The first node at the end of relationships to one, or -1. */
export function prepareOnlyEnd(view: GraphView, path: readonly Expand[]): (run: Run, node: number) => number {
  const hops = path.map((step) => prepareTraversal(view, step, null));
  return (run, node) => hops.reduce((from, hop) => (from === -1 ? -1 : firstOf(run, hop, from)), node);
}

function firstOf(run: Run, hop: PreparedTraversal, from: number): number {
  const span = hop.open(run, from, -1);
  for (let position = span.start; position < span.end; position++) {
    const node = span.nodes[position]!;
    if (hop.admits === null || hop.admits(run, node, relationshipAt(span, hop, position))) return node;
  }
  return -1;
}

/** Visits the end of every way along a path: a node as often as ways lead to it. */
export function prepareEachEnd(view: GraphView, path: readonly Expand[]): (run: Run, node: number, add: Add) => Steps<void> {
  const hops = path.map((step) => prepareTraversal(view, step, null));
  const walk = function* (run: Run, from: number, add: Add, depth: number): Steps<void> {
    const hop = hops[depth]!;
    const span = hop.open(run, from, -1);
    for (let position = span.start; position < span.end; position++) {
      if (run.budget.visit()) yield;
      const node = span.nodes[position]!;
      if (hop.admits !== null && !hop.admits(run, node, relationshipAt(span, hop, position))) continue;
      if (depth === hops.length - 1) add(run, node);
      else yield* walk(run, node, add, depth + 1);
    }
  };
  return (run, node, add) => walk(run, node, add, 0);
}

/** How many ways a path has from a node. What need not be tested is not looked at: a degree is known. */
export function prepareEndCount(view: GraphView, path: readonly Expand[]): Prepared<number> {
  const [step, ...rest] = path;
  const hop = prepareTraversal(view, step!, null);
  if (rest.length === 0 && hop.admits === null) {
    const { [step!.direction]: adjacency } = hop.table!;
    return plainly((_run, node) => adjacency.degree(node));
  }
  const each = prepareEachEnd(view, path);
  return inSteps(function* (run, node) {
    let count = 0;
    yield* each(run, node, () => count++);
    return count;
  });
}
