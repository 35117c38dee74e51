import type { GeneratedGraph } from '../generate-graph.js';
import type { Random } from '../graph/random.js';

export type Variables = Readonly<Record<string, string>>;

/** One kind of question, asked of both: of ours as GraphQL, of the rival as the Cypher an expert writes for it. */
export interface Shape {
  /** `point-walk`; the rival answers it at this path. */
  readonly name: string;
  readonly title: string;
  readonly document: string;
  /**
   * One statement with the same parameters. Its only row has a column a root field, so that the rival answers with the
   * row as it is. Map literals, not map projections: they are as fast, and PROFILE does not count what the latter read.
   * Of several forms that were equally fast it is the one with the fewest hits.
   */
  readonly rival: string;
  /** Values to ask it with. */
  readonly variables: (graph: GeneratedGraph, random: Random) => readonly Variables[];
}

/** How many sets of variables requests go through, where the shape has so many. */
export const POOL_SIZE = 200;

export const pool = (make: () => Variables): readonly Variables[] => Array.from({ length: POOL_SIZE }, make);
