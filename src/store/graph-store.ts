import type { StoreQuery } from '../compiler/compiled-query.js';
import type { GraphStatistics } from '../compiler/cost/graph-statistics.js';
import type { GraphModel } from '../model/graph-model.js';
import type { ParameterValue } from '../compiler/parameter-value.js';
import type { Value } from '../compiler/plan/query-plan.js';
import type { StopSignal } from '../stop-signal.js';

/** Whether a store can answer, and if not, what to do about it. */
export type Readiness =
  | { readonly ready: true; readonly contentHash: string }
  | { readonly ready: false; readonly reason: 'UNREACHABLE' | 'UNAUTHORIZED' | 'EMPTY' | 'OUTDATED' | 'LOADING'; readonly hint: string };

/** Hears how many nodes and relationships a run looked at, once it has ended; stores that do not know stay silent. */
export type ReportWork = (touched: number) => void;

/**
 * Answers compiled queries. Traps for implementers: rows are positional and go out in the order of the plan; numbers
 * are JavaScript numbers holding exact integers; a list that a row holds is never shared with the store's own data.
 */
export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j';
  /**
   * One value a root of the plan, all from one snapshot, by one statement.
   * @param signal ends the run; who gives one keeps the time, otherwise the store does
   * @throws {GraphError} STORE_UNAVAILABLE, QUERY_TIMEOUT or INTERNAL; nothing of the store's own text leaks
   */
  run(query: StoreQuery, parameters: readonly ParameterValue[], signal?: StopSignal, report?: ReportWork): Promise<readonly Value[]>;
  readiness(): Promise<Readiness>;
  /**
   * Counts the graph, for prices. Costs a pass over it: ask after a load, not per request.
   * @throws {GraphError} as `run` does
   */
  statistics(model: GraphModel): Promise<GraphStatistics>;
  close(): Promise<void>;
}
