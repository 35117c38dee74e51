import type { Between, Shortest } from '../../compiler/plan/paths-plan.js';
import type { GraphView } from './graph-view.js';
import { onward } from './onward.js';
import { Reach } from './reach.js';
import type { Run } from './run.js';
import type { Steps } from './steps.js';
import { prepareWalks, type FoundStep } from './walks.js';

const against = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;

/** Finds the paths of a plan from one node to another. */
export type FindBetween = (run: Run, near: number, far: number) => Steps<FoundStep[][]>;

/**
 * The paths between two nodes, a length at a time, depth first. A path is continued only to nodes from which the steps
 * that are left can lead to the end, so that hardly a step is in vain, and it ends with the last path asked for.
 */
export function prepareBetween(view: GraphView, paths: Between | Shortest): FindBetween {
  const walks = prepareWalks(view, paths);
  const back = prepareWalks(view, { ...paths, direction: against[paths.direction] });
  return function* (run, near, far) {
    const longest = run.parameter(paths.length) as number;
    const first = paths.find === 'shortest' ? 1 : (run.parameter(paths.first) as number);
    const found: FoundStep[][] = [];
    const taken: FoundStep[] = [];
    const reach = new Reach(back, view.nodes.ids.length, near, far);

    /** True where all paths asked for are found. */
    const extend = function* (from: number, left: number): Steps<boolean> {
      if (left === 0) {
        run.budget.keep(taken.length);
        return found.push([...taken]) >= first;
      }
      const layer = yield* reach.layer(run, left - 1);
      return yield* onward(run, walks, from, layer, function* (node, walk, relationship) {
        if (taken.some((step) => step.node === node)) return false;
        taken.push({ from, node, walk, relationship, depth: taken.length + 1 });
        const enough = yield* extend(node, left - 1);
        taken.pop();
        return enough;
      });
    };

    if (first === 0) return found;
    if (near === far) return [[]];
    for (let length = 1; length <= longest; length++) if (yield* extend(near, length)) break;
    return found;
  };
}
