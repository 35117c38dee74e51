import type { Parameter } from './parameters.js';
import type { Notes } from './plan/build-notes.js';
import type { QueryPlan } from './plan/query-plan.js';
import type { ResponseShape } from './shape/shape.js';

/** What a store needs to answer one operation. */
export interface StoreQuery {
  readonly plan: QueryPlan;
  /**
   * The statement a Cypher store runs; its parameters are `$p0`, `$p1`, … by index, its columns `c0`, `c1`, … by root.
   * Empty where the plan has no roots, and a store need not be asked.
   */
  readonly cypher: string;
  /**
   * The root that says which dataset it is, where there is one: a Cypher store keeps that beside the graph, and the
   * statement does not ask for it.
   */
  readonly dataset?: number | null;
}

/** One operation, compiled for all variables of one shape. */
export interface CompiledOperation extends StoreQuery {
  readonly parameters: readonly Parameter[];
  readonly shape: ResponseShape;
  /** What is read beside the data, where it was asked for. */
  readonly notes: Notes | null;
}
