import type { Direction } from '../../model/declarations.js';
import type { Column, ParameterIndex } from './query-plan.js';

/**
 * Ways between two nodes, or around one. Its value is a list of paths, each a list of steps; of the shortest path a list
 * of one or none, and of what is around a node one list of steps. A step is the row `[relationship, direction, depth, start, end, ...edges]`: the type walked, `OUT` along its
 * arrow or `IN` against it, the number of the step from 1, the row of the node it leaves (null where `start` has no
 * columns), the row of the node it reaches, and what is read of the relationship.
 */
export type Paths = Shortest | Between | Around;

interface Walk {
  readonly kind: 'paths';
  /** A parameter: the id of the node where every way begins. */
  readonly from: ParameterIndex;
  /** The types that may be walked, by name: the order in which ties are broken. */
  readonly relationships: readonly string[];
  /** Along the arrows, against them, or both. */
  readonly direction: Direction | 'BOTH';
  /** Columns of the node that a step reaches. */
  readonly columns: readonly Column[];
  /** Columns of the node that a step leaves. */
  readonly start: readonly Column[];
  /** Columns of the relationship of a step: its properties, and its evidence. */
  readonly edges: readonly Column[];
}

interface Ends extends Walk {
  readonly to: ParameterIndex;
  /** A parameter: how many steps a path has at most. */
  readonly length: ParameterIndex;
  /** What that parameter can be at most, as far as the operation itself tells. */
  readonly longest: number;
}

/** The first of the paths between two nodes. */
export interface Shortest extends Ends {
  readonly find: 'shortest';
}

/**
 * The first simple paths (no node twice) between two nodes, in order of length and then, step by step, of the id of the
 * node reached, the type walked, and the direction, `OUT` before `IN`. From a node to itself there is one, without steps.
 */
export interface Between extends Ends {
  readonly find: 'between';
  /** A parameter: how many paths at most. */
  readonly first: ParameterIndex;
}

/**
 * The steps from a node on, breadth first: in order of depth, of the id of the node left, of the type walked, of the
 * direction, and of the id of the node reached. A node shows its first relationships of each type and direction, but
 * none to itself, to nodes nearer to the beginning, or to nodes as near with a lower id, which showed theirs before.
 * There are at most `most`, whatever the depth.
 */
export interface Around extends Walk {
  readonly find: 'around';
  /** A parameter: how many steps away at most. */
  readonly depth: ParameterIndex;
  readonly most: number;
  /** A parameter: how many relationships of a type and direction a node shows at most. */
  readonly first: ParameterIndex;
}
