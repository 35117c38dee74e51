import { compareValues, type PreparedOrder } from './prepare-order.js';
import type { Run } from './run.js';
import { sortInSlices } from './sort-in-slices.js';
import type { Steps } from './steps.js';

/**
 * The places of nodes, in the order of the nodes. Keys are read once each, and kept in one list a key of the order and not
 * one a node, which makes the comparisons cheap.
 */
export function* sortedPlaces(run: Run, nodes: Uint32Array, { keysOf, signs }: PreparedOrder): Steps<Uint32Array> {
  const columns = signs.map((): unknown[] => []);
  for (const node of nodes) {
    if (run.budget.visit()) yield;
    const keys = keysOf.plain !== null ? keysOf.plain(run, node, -1) : yield* keysOf.steps(run, node, -1);
    for (let key = 0; key < columns.length; key++) columns[key]!.push(keys[key]);
  }
  const places = nodes.map((_node, place) => place);
  return yield* sortInSlices(run, places, (one, other) => {
    for (let key = 0; key < columns.length; key++) {
      const column = columns[key]!;
      const result = compareValues(column[one], column[other]);
      if (result !== 0) return result * signs[key]!;
    }
    return 0;
  });
}
