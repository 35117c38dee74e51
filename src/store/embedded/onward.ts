import { relationshipAt, type Span } from './prepare-traversal.js';
import type { Layer } from './reach.js';
import type { Run } from './run.js';
import type { Steps } from './steps.js';
import type { PreparedWalk } from './walks.js';

/** Continues a path over a relationship; true where no more are wanted. */
export type Continue = (node: number, walk: number, relationship: number) => Steps<boolean>;

/** The first position from `start` whose node is not below another. */
function lowerBound({ nodes, end }: Span, start: number, node: number): number {
  let high = end;
  while (start < high) {
    const middle = (start + high) >>> 1;
    if (nodes[middle]! < node) start = middle + 1;
    else high = middle;
  }
  return start;
}

/**
 * The relationships of a node that lead into a layer, in order of the node reached, of type and of direction, found as
 * they are asked for: nothing of a hub is sorted or kept.
 */
export function* onward(run: Run, walks: readonly PreparedWalk[], node: number, layer: Layer, each: Continue): Steps<boolean> {
  const spans = walks.map((walk) => walk.open(run, node, -1));
  const degree = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const places = spans.map(({ start }) => start);
  // Few nodes are looked up among many neighbours; otherwise the neighbours are gone through.
  const few = layer.nodes.length * 8 < degree;
  let wanted = 0;
  for (;;) {
    const next = few ? (layer.nodes[wanted++] ?? Infinity) : yield* nearest(run, spans, places, layer);
    if (next === Infinity) return false;
    for (let walk = 0; walk < walks.length; walk++) {
      if (run.budget.visit()) yield;
      const [span, { admits }] = [spans[walk]!, walks[walk]!];
      if (few) places[walk] = lowerBound(span, places[walk]!, next);
      for (; places[walk]! < span.end && span.nodes[places[walk]!] === next; places[walk]!++) {
        const relationship = relationshipAt(span, walks[walk]!, places[walk]!);
        if (admits !== null && !admits(run, next, relationship)) continue;
        if (yield* each(next, walk, relationship)) return true;
      }
    }
  }
}

/** The lowest node of the layer at or behind the places reached, or Infinity. Each place moves on to its next of the layer. */
function* nearest(run: Run, spans: readonly Span[], places: number[], { set }: Layer): Steps<number> {
  let lowest = Infinity;
  for (let walk = 0; walk < spans.length; walk++) {
    const { nodes, end } = spans[walk]!;
    let place = places[walk]!;
    while (place < end && !set.has(nodes[place]!)) {
      if (run.budget.visit()) yield;
      place++;
    }
    places[walk] = place;
    if (place < end && nodes[place]! < lowest) lowest = nodes[place]!;
  }
  return lowest;
}
