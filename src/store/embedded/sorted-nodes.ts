import type { Keys, PreparedOrder } from './prepare-order.js';
import type { Run } from './run.js';
import { sortInSlices } from './sort-in-slices.js';
import type { Steps } from './steps.js';

/** Nodes in an order. Keys are read once each, which is what makes the comparisons cheap. */
export function* sortNodes(run: Run, nodes: Uint32Array, { keysOf, compare }: PreparedOrder): Steps<Uint32Array> {
  const keys: Keys[] = [];
  for (const node of nodes) {
    if (run.budget.visit()) yield;
    keys.push(keysOf.plain !== null ? keysOf.plain(run, node, -1) : yield* keysOf.steps(run, node, -1));
  }
  const places = yield* sortInSlices(
    run,
    nodes.map((_node, place) => place),
    (one, other) => compare(keys[one]!, keys[other]!),
  );
  return places.map((place) => nodes[place]!);
}
