import type { Expand, Predicate } from '../../compiler/plan/query-plan.js';
import { comparisons } from './comparisons.js';
import type { GraphView } from './graph-view.js';
import { prepareTraversal, relationshipAt } from './prepare-traversal.js';
import type { Run } from './run.js';
import { derived, inSteps, plainly, type Prepared, type Steps } from './steps.js';

type CountOf = Extract<Predicate, { kind: 'countOf' }>;

/** So many related nodes are tested at once; a generator for each node of a list would cost more than they do. */
const FEW = 16;

/** Whether some node at the other end exists for which a test holds. */
export const prepareExists = (view: GraphView, from: Expand, test: Prepared<boolean> | null): Prepared<boolean> =>
  derived(prepareCount(view, from, test, 1), (_run, count) => count > 0);

/** Whether the number of nodes at the other end for which a test holds compares as asked. */
export function prepareCountOf(view: GraphView, { from, operator, value }: CountOf, test: Prepared<boolean> | null): Prepared<boolean> {
  const count = prepareCount(view, from, test, Infinity);
  if (operator === 'in') return derived(count, (run, found) => run.elements(value).has(found));
  const holds = comparisons[operator];
  return derived(count, (run, found) => holds(found, run.parameter(value)));
}

/**
 * Counts the nodes at the other end for which a test holds.
 * @param enough the count that need not be exceeded
 */
function prepareCount(view: GraphView, from: Expand, test: Prepared<boolean> | null, enough: number): Prepared<number> {
  const traversal = prepareTraversal(view, from, null);
  const { admits } = traversal;
  if (test === null && admits === null) {
    const { [from.direction]: adjacency } = traversal.table!;
    return plainly((_run, node) => adjacency.degree(node));
  }
  const steps = function* (run: Run, node: number): Steps<number> {
    const span = traversal.open(run, node, -1);
    let count = 0;
    for (let position = span.start; position < span.end && count < enough; position++) {
      if (run.budget.visit()) yield;
      const end = span.nodes[position]!;
      if (admits !== null && !admits(run, end, relationshipAt(span, traversal, position))) continue;
      if (test === null || ((test.plain ?? test.attempt)?.(run, end, -1) ?? (yield* test.steps!(run, end, -1)))) count++;
    }
    return count;
  };
  const plain = test === null ? () => true : test.plain;
  if (plain === null) return inSteps(steps);
  return inSteps(steps, (run, node) => {
    const span = traversal.open(run, node, -1);
    if (span.end - span.start > FEW) return undefined;
    let count = 0;
    for (let position = span.start; position < span.end && count < enough; position++) {
      run.budget.visit();
      const end = span.nodes[position]!;
      if ((admits === null || admits(run, end, relationshipAt(span, traversal, position))) && plain(run, end, -1)) count++;
    }
    return count;
  });
}
