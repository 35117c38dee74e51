import type { Basis } from '../graph/open-node.operations.js';

/** How something differs from the day before the last move of the date. */
export type Difference = 'new' | 'gone' | 'changed';

/** A node as it is drawn. */
export interface SceneNode {
  readonly id: string;
  readonly type: string;
  /** The type of what a group holds. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
  /** Greater ones get their label first. */
  readonly weight: number;
  readonly count?: number;
  readonly isFocus: boolean;
  readonly isPinned: boolean;
  readonly isOnPath: boolean;
  readonly isFaded: boolean;
  readonly difference?: Difference;
}

/** A relationship as it is drawn, from the place of one node to that of another. */
export interface SceneEdge {
  readonly id: string;
  readonly from: SceneNode;
  readonly to: SceneNode;
  readonly basis: Basis | null;
  readonly ofGroup: boolean;
  readonly label?: string;
  readonly isFocus: boolean;
  readonly isOnPath: boolean;
  readonly isFaded: boolean;
  readonly difference?: Difference;
}

export interface Scene {
  /** The heaviest first: labels are given in this order. */
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

export const EMPTY_SCENE: Scene = { nodes: [], edges: [] };
