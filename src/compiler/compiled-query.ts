import type { QueryPlan } from './plan/query-plan.js';

/** A value that can stand in a parameter. Numbers are integers. */
export type ParameterValue = string | number | boolean | readonly string[] | readonly number[];

/** One operation, compiled for all values of its parameters: what a store needs to answer it. */
export interface StoreQuery {
  readonly plan: QueryPlan;
  /** The statement a Cypher store runs; its parameters are `$p0`, `$p1`, … by index, its columns `c0`, `c1`, … by root. */
  readonly cypher: string;
}
