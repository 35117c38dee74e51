import type { Basis, GraphNodeFragment, RelationType } from './open-node.operations.js';

/** The members of a hub that share a key, as one node. */
export interface GroupNode {
  readonly __typename: 'Group';
  readonly id: string;
  readonly node: string;
  readonly field: string;
  readonly by: string;
  /** Empty: none is stated. */
  readonly value: string;
  readonly name?: string;
  readonly count: number;
}

export type GraphNode = GraphNodeFragment | GroupNode;

/** A relationship, along its arrow; one between a hub and a group, or a group and its members, stands for several. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relationship: RelationType;
  readonly basis: Basis | null;
  readonly ofGroup?: true;
}

/** What one step of a view brings into the graph, placed together. */
export interface Batch {
  readonly key: string;
  /** The node that the others are placed around. */
  readonly around?: string;
  /** A way from one to another: drawn as a line. */
  readonly isChain?: true;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export const edgeId = (from: string, relationship: string, to: string): string => `${from}>${relationship}>${to}`;

export const isEdgeId = (id: string): boolean => id.includes('>');

export function readEdgeId(id: string): { readonly from: string; readonly relationship: RelationType; readonly to: string } {
  const [from, relationship, to] = id.split('>') as [string, RelationType, string];
  return { from, relationship, to };
}
