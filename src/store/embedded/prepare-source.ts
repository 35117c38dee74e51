import type { QueryPlan, Source, Value } from '../../compiler/plan/query-plan.js';
import { GraphView } from './graph-view.js';
import type { MemoryGraph } from './memory-graph.js';
import type { Preparation } from './preparation.js';
import { prepareColumns } from './prepare-columns.js';
import { prepareGroups } from './prepare-groups.js';
import { prepareOne } from './prepare-one.js';
import { preparePage } from './prepare-page.js';
import { preparePaths } from './prepare-paths.js';
import { prepareSearch } from './prepare-search.js';
import { prepareSuggest } from './prepare-suggest.js';
import { prepareTraversal } from './prepare-traversal.js';
import type { RelationshipTable } from './relationship-table.js';
import type { Run } from './run.js';
import { shareRows } from './shared-rows.js';
import { inSteps, type Prepared, type Steps } from './steps.js';

function prepareSource(preparation: Preparation, source: Source, enclosing: RelationshipTable | null): Prepared<Value> {
  switch (source.kind) {
    case 'one': {
      const traversal = prepareTraversal(preparation.view, source.from, enclosing);
      return prepareOne(traversal, shareRows(source, prepareColumns(preparation, source.columns, traversal.table)));
    }
    case 'page':
      return inSteps(preparePage(preparation, source, enclosing));
    case 'search':
      return inSteps(prepareSearch(preparation, source));
    case 'paths':
      return inSteps(preparePaths(preparation, source));
    case 'groups':
      return inSteps(prepareGroups(preparation, source, enclosing));
    case 'suggest':
      return prepareSuggest(preparation.view, source);
  }
}

/** A plan, ready to be evaluated any number of times. */
export type PreparedPlan = (run: Run) => Steps<Value[]>;

/** Resolves every name of a plan to columns, adjacencies and indexes, once. */
export function preparePlan(graph: MemoryGraph, plan: QueryPlan): PreparedPlan {
  const preparation: Preparation = {
    view: new GraphView(graph, graph.model, plan.asOf !== null),
    source: (source, enclosing) => prepareSource(preparation, source, enclosing),
  };
  const roots = plan.roots.map((root) => preparation.source(root, null));
  return function* (run) {
    const values: Value[] = [];
    for (const root of roots) values.push(root.plain !== null ? root.plain(run, -1, -1) : yield* root.steps(run, -1, -1));
    return values;
  };
}
