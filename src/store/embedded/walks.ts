import type { Paths } from '../../compiler/plan/paths-plan.js';
import type { Direction } from '../../model/declarations.js';
import type { GraphView } from './graph-view.js';
import { prepareTraversal, type PreparedTraversal } from './prepare-traversal.js';

/** One type in one direction that a path may walk. */
export interface PreparedWalk extends PreparedTraversal {
  readonly relationship: string;
  readonly direction: Direction;
}

/** The walks of a source in the order of the plan: by type, and `OUT` before `IN`. */
export function prepareWalks(view: GraphView, { relationships, direction }: Pick<Paths, 'relationships' | 'direction'>): PreparedWalk[] {
  const directions = direction === 'BOTH' ? (['OUT', 'IN'] as const) : [direction];
  return relationships.flatMap((relationship) =>
    directions.map((each) => ({
      ...prepareTraversal(view, { kind: 'expand', relationship, direction: each, label: null }, null),
      relationship,
      direction: each,
    })),
  );
}

/** A step that was found: the walk is its place in the list. */
export interface FoundStep {
  readonly from: number;
  readonly node: number;
  readonly walk: number;
  readonly relationship: number;
  readonly depth: number;
}
