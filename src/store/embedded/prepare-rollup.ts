import type { Dimension } from '../../compiler/plan/groups-plan.js';
import type { GraphView } from './graph-view.js';
import { preparePredicate } from './prepare-predicate.js';
import { prepareTraversal, relationshipAt } from './prepare-traversal.js';
import type { Run } from './run.js';
import type { Steps } from './steps.js';

type Rollup = NonNullable<Dimension['rollup']>;

/**
 * The nearest node that counts, itself or above over any number of steps; -1 where there is none. What was found for a
 * node is known for the rest of the run, so that a long chain is not climbed from every part of it.
 */
export function prepareRollup(view: GraphView, rollup: Rollup): (run: Run, node: number) => Steps<number> {
  const wholes = prepareWholes(view, rollup);
  const counts = preparePredicate(view, rollup.until);
  return function* (run, start) {
    const known = run.recall<Map<number, number>>(rollup) ?? run.remember(rollup, new Map<number, number>());
    const seen = new Set([start]);
    /** False from where a node lies in several wholes on: then those below need not roll up to the same. */
    let chain = true;
    let found = -1;
    for (let level = [start]; level.length > 0 && found === -1;) {
      chain &&= level.length === 1;
      const [only] = level;
      if (chain && known.has(only!)) {
        found = known.get(only!)!;
        break;
      }
      const next: number[] = [];
      for (const node of level.sort((one, other) => one - other)) {
        if (run.budget.visit()) yield;
        if (counts.plain !== null ? counts.plain(run, node, -1) : yield* counts.steps(run, node, -1)) {
          found = node;
          break;
        }
        for (const whole of yield* wholes(run, node)) {
          if (!seen.has(whole)) next.push(whole);
          seen.add(whole);
        }
      }
      level = next;
    }
    for (const node of chain ? seen : [start]) known.set(node, found);
    return found;
  };
}

function prepareWholes(view: GraphView, { step }: Rollup): (run: Run, node: number) => Steps<number[]> {
  const above = prepareTraversal(view, step, null);
  return function* (run, node) {
    const wholes: number[] = [];
    const span = above.open(run, node, -1);
    for (let position = span.start; position < span.end; position++) {
      if (run.budget.visit()) yield;
      const whole = span.nodes[position]!;
      if (above.admits === null || above.admits(run, whole, relationshipAt(span, above, position))) wholes.push(whole);
    }
    return wholes;
  };
}
