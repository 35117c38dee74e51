import type { Paths } from '../../compiler/plan/paths-plan.js';
import type { Value } from '../../compiler/plan/query-plan.js';
import { NODE_LABEL } from '../../model/graph-model.js';
import { prepareAround } from './find-around.js';
import { prepareBetween } from './find-between.js';
import type { Preparation } from './preparation.js';
import { prepareColumns } from './prepare-columns.js';
import { prepareTraversal } from './prepare-traversal.js';
import type { Run } from './run.js';
import { stepsOf, type Evaluate, type Steps } from './steps.js';
import { prepareWalks, type FoundStep } from './walks.js';

type Write = (run: Run, step: FoundStep) => Steps<Value>;

/** Writes a step as its row; see `paths-plan.ts`. */
function prepareStep(preparation: Preparation, paths: Paths): Write {
  const start = paths.start.length === 0 ? null : stepsOf(prepareColumns(preparation, paths.start, null));
  const end = stepsOf(prepareColumns(preparation, paths.columns, null));
  const walks = prepareWalks(preparation.view, paths).map(({ relationship, direction, table }) => ({
    name: [relationship, direction],
    edges: stepsOf(prepareColumns(preparation, paths.edges, table)),
  }));
  return function* (run, { from, node, walk, relationship, depth }) {
    const { name, edges } = walks[walk]!;
    const left = start && (yield* start(run, from, -1));
    return [...name, depth, left, yield* end(run, node, relationship), ...(yield* edges(run, node, relationship))];
  };
}

function* writeAll(run: Run, steps: readonly FoundStep[], write: Write): Steps<Value[]> {
  const rows: Value[] = [];
  for (const step of steps) rows.push(yield* write(run, step));
  return rows;
}

/** Ways between two nodes or around one; an end that is not there has none. */
export function preparePaths(preparation: Preparation, paths: Paths): Evaluate {
  const { view } = preparation;
  const write = prepareStep(preparation, paths);
  const seek = (id: number): ((run: Run) => number | undefined) => {
    const { open } = prepareTraversal(view, { kind: 'seek', label: NODE_LABEL, id }, null);
    return (run) => {
      const { nodes, start, end } = open(run, -1, -1);
      return start < end ? nodes[start] : undefined;
    };
  };
  const begin = seek(paths.from);
  if (paths.find === 'around') {
    const find = prepareAround(view, paths);
    return function* (run) {
      const middle = begin(run);
      return middle === undefined ? [] : yield* writeAll(run, yield* find(run, middle), write);
    };
  }
  const finish = seek(paths.to);
  const find = prepareBetween(view, paths);
  return function* (run) {
    const [near, far] = [begin(run), finish(run)];
    if (near === undefined || far === undefined) return [];
    const rows: Value[] = [];
    for (const path of yield* find(run, near, far)) rows.push(yield* writeAll(run, path, write));
    return rows;
  };
}
