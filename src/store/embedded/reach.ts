import { NodeSet } from './node-set.js';
import { relationshipAt } from './prepare-traversal.js';
import type { Run } from './run.js';
import type { Steps } from './steps.js';
import type { PreparedWalk } from './walks.js';

/** The nodes that are a number of steps away from the end of a path, as a set and in order. */
export interface Layer {
  readonly set: NodeSet;
  readonly nodes: Uint32Array;
}

/**
 * From where the end of a path can be reached in 0, 1, 2 … steps. A layer is made when it is first asked for, from the
 * one before it; each looks at a relationship once, so the work is that of the graph and not that of the paths in it.
 */
export class Reach {
  private readonly layers: Layer[];

  /** @param walks those that lead from a layer to the next: against the direction of the path */
  constructor(
    private readonly walks: readonly PreparedWalk[],
    private readonly count: number,
    private readonly near: number,
    private readonly far: number,
  ) {
    const set = new NodeSet(count);
    set.add(far);
    this.layers = [{ set, nodes: Uint32Array.of(far) }];
  }

  *layer(run: Run, distance: number): Steps<Layer> {
    while (this.layers.length <= distance) this.layers.push(yield* this.beyond(run, this.layers.at(-1)!));
    return this.layers[distance]!;
  }

  private *beyond(run: Run, { nodes }: Layer): Steps<Layer> {
    const set = new NodeSet(this.count);
    for (const node of nodes) {
      for (const walk of this.walks) {
        const span = walk.open(run, node, -1);
        for (let position = span.start; position < span.end; position++) {
          if (run.budget.visit()) yield;
          const next = span.nodes[position]!;
          if (next === this.near || next === this.far || set.has(next)) continue;
          if (walk.admits === null || walk.admits(run, next, relationshipAt(span, walk, position))) set.add(next);
        }
      }
    }
    return { set, nodes: yield* set.sorted(run) };
  }
}
