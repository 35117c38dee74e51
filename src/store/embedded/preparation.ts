import type { Source, Value } from '../../compiler/plan/query-plan.js';
import type { GraphView } from './graph-view.js';
import type { RelationshipTable } from './relationship-table.js';
import type { Prepared } from './steps.js';

/** What every part of one plan is prepared with. */
export interface Preparation {
  readonly view: GraphView;
  /**
   * Prepares a nested source.
   * @param enclosing the relationships that led to the nodes it starts from
   */
  readonly source: (source: Source, enclosing: RelationshipTable | null) => Prepared<Value>;
}
