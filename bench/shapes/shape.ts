import type { GeneratedGraph } from '../generate-graph.js';
import type { Random } from '../graph/random.js';

export type Variables = Readonly<Record<string, string | number | readonly string[]>>;

/** One question of a shape: the values that each side is sent. */
export interface Question {
  readonly variables: Variables;
  /** Of the rival's statement and of the peer's operation, where they are others: a cursor is a pair of keys to the one, an offset to the other. */
  readonly rival?: Variables;
  readonly peer?: Variables;
}

/**
 * How the peer is asked for the same: by its lists, with offsets and one row more than the page. Its connections collect
 * every row before they page, 100,000 projects in more than two gigabytes.
 */
export interface PeerOperation {
  readonly document: string;
  /** Root fields that are lists of at most one there. */
  readonly one?: readonly string[];
  /** Brings what else differs by design to our shape, such as another unit of money. */
  readonly adjust?: (data: never) => unknown;
}

/** One kind of question: to ours as GraphQL, to the rival as the Cypher an expert writes for it, to the peer as its schema has it. */
export interface Shape {
  /** `point-walk`; the rival answers it at this path. */
  readonly name: string;
  readonly title: string;
  readonly document: string;
  /**
   * One statement. Its only row has a column a root field, so that the rival answers with the row as it is. Map literals,
   * not map projections: they are as fast, and PROFILE does not count what the latter read. Of several forms that were
   * equally fast it is the one with the fewest hits.
   */
  readonly rival: string;
  /** The peer's operation, or why it has none. */
  readonly peer: PeerOperation | { readonly cannot: string };
  /** Whether what it reads is a point or a page, however large the graph. */
  readonly bounded: boolean;
  readonly questions: (graph: GeneratedGraph, random: Random) => readonly Question[];
}

/** How many questions requests go through, where the shape has so many. */
export const POOL_SIZE = 200;

export const pool = (make: (index: number) => Question): readonly Question[] =>
  Array.from({ length: POOL_SIZE }, (_, index) => make(index));
