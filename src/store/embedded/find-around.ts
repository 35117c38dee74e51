import type { Around } from '../../compiler/plan/paths-plan.js';
import type { GraphView } from './graph-view.js';
import { relationshipAt } from './prepare-traversal.js';
import type { Run } from './run.js';
import type { Steps } from './steps.js';
import { prepareWalks, type FoundStep } from './walks.js';

/** Finds the steps of a plan around a node. */
export type FindAround = (run: Run, middle: number) => Steps<FoundStep[]>;

/** The steps around a node, breadth first: of a hub no more is kept than is shown. */
export function prepareAround(view: GraphView, paths: Around): FindAround {
  const walks = prepareWalks(view, paths);
  return function* (run, middle) {
    const [deepest, first] = [run.parameter(paths.depth) as number, run.parameter(paths.first) as number];
    const distances = new Map([[middle, 0]]);
    const steps: FoundStep[] = [];
    for (let depth = 1, frontier = [middle]; depth <= deepest; depth++) {
      const reached: number[] = [];
      for (const from of frontier) {
        for (let walk = 0; walk < walks.length; walk++) {
          const { open, admits } = walks[walk]!;
          const span = open(run, from, -1);
          for (let position = span.start, shown = 0; position < span.end && shown < first; position++) {
            if (run.budget.visit()) yield;
            const node = span.nodes[position]!;
            const distance = distances.get(node) ?? Infinity;
            // What leads back was the other node's to show; a relationship of a node to itself leads nowhere.
            if (node === from || distance < depth - 1 || (distance === depth - 1 && node < from)) continue;
            const relationship = relationshipAt(span, walks[walk]!, position);
            if (admits !== null && !admits(run, node, relationship)) continue;
            if (distance === Infinity) {
              distances.set(node, depth);
              reached.push(node);
            }
            shown++;
            if (steps.push({ from, node, walk, relationship, depth }) >= paths.most) return steps;
          }
        }
      }
      frontier = reached.sort((one, other) => one - other);
    }
    return steps;
  };
}
