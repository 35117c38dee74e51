import type { Direction } from '../../model/declarations.js';

/**
 * How many nodes and relationships a graph has, as prices need it. Counted once after a load, never per request.
 * Relationships that have ended and versions are not counted: they cost what `asOf` is charged on top.
 */
export interface GraphStatistics {
  /** Nodes by label: of entities, of interfaces that have one, and `Node` for all. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly relationships: ReadonlyMap<string, RelationshipStatistics>;
}

export interface RelationshipStatistics {
  readonly count: number;
  /** Statements that all of them rest on, added up. */
  readonly evidence: number;
  /** By the label of the node they start from (OUT) or end at (IN): of every entity that the model allows there. */
  readonly OUT: ReadonlyMap<string, DegreeStatistics>;
  readonly IN: ReadonlyMap<string, DegreeStatistics>;
}

/** The degrees of the nodes of one label in one direction of a relationship type. */
export interface DegreeStatistics {
  /** All nodes of the label. */
  readonly candidates: number;
  /** Nodes that have such a relationship. */
  readonly nodes: number;
  readonly relationships: number;
  readonly greatest: number;
  /** The squares of all degrees, added up: what tells a few hubs from many equals. */
  readonly squares: number;
}

/** Labels that nodes can have; null where nothing is known of them. */
export type Labels = readonly string[] | null;

/** The degrees of nodes with these labels, or, where none of them is that of an entity, of all nodes. */
function degreesOf(known: RelationshipStatistics, direction: Direction, labels: Labels): readonly DegreeStatistics[] {
  const named = (labels ?? []).flatMap((label) => known[direction].get(label) ?? []);
  return named.length > 0 ? named : [...known[direction].values()];
}

const total = (degrees: readonly DegreeStatistics[], key: keyof DegreeStatistics): number =>
  degrees.reduce((sum, each) => sum + each[key], 0);

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The mean over all nodes that could have one. */
export function meanDegree(known: RelationshipStatistics, direction: Direction, labels: Labels): number {
  const degrees = degreesOf(known, direction, labels);
  return ratio(total(degrees, 'relationships'), total(degrees, 'candidates'));
}

/**
 * The mean as the relationships see it, each weighing the same: nodes that people ask for by name, and nodes that
 * are reached over something, are the busy ones.
 */
export function busyDegree(known: RelationshipStatistics, direction: Direction, labels: Labels): number {
  const degrees = degreesOf(known, direction, labels);
  return ratio(total(degrees, 'squares'), total(degrees, 'relationships'));
}

/** Nodes that have a relationship in this direction. */
export const nodesWith = (known: RelationshipStatistics, direction: Direction): number => total([...known[direction].values()], 'nodes');
