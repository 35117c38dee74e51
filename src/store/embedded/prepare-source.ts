import type { Column, One, QueryPlan, Source, Value } from '../../compiler/plan/query-plan.js';
import type { StoredValue } from '../graph-batch.js';
import type { MemoryGraph } from './memory-graph.js';
import { propertyReader } from './node-table.js';
import { preparePage, type Evaluate } from './prepare-page.js';
import { prepareTraversal, relationshipAt, type PreparedTraversal } from './prepare-traversal.js';
import type { RelationshipTable } from './relationship-table.js';
import type { Run } from './run.js';

/** A value that is the caller's own: lists are copied. */
const own = (value: StoredValue | null | undefined): Value =>
  value === undefined ? null : Array.isArray(value) ? value.slice() : (value as Value);

function prepareColumn(graph: MemoryGraph, column: Column, table: RelationshipTable | null): Evaluate {
  switch (column.kind) {
    case 'property': {
      const read = propertyReader(graph.nodes, column.property);
      return (_run, node) => own(read(node));
    }
    case 'edge': {
      const values = table?.columns.get(column.property);
      return (_run, _node, relationship) => own(values?.[relationship]);
    }
    case 'source':
      return prepareSource(graph, column.source, table);
  }
}

function prepareOne({ labelOf }: { labelOf: Uint8Array }, traversal: PreparedTraversal, row: Evaluate): Evaluate {
  const { accepts } = traversal;
  return (run, start, relationship) => {
    const span = traversal.open(run, start, relationship);
    for (let position = span.start; position < span.end; position++) {
      run.budget.visit();
      const node = span.nodes[position]!;
      if (accepts === null || accepts[labelOf[node]!] === 1) return row(run, node, relationshipAt(span, traversal, position));
    }
    return null;
  };
}

function prepareSource(graph: MemoryGraph, source: Source, enclosing: RelationshipTable | null): Evaluate {
  const traversal = prepareTraversal(graph, source.from, enclosing);
  const columns = source.columns.map((column) => prepareColumn(graph, column, traversal.table));
  const row: Evaluate = (run, node, relationship) => columns.map((column) => column(run, node, relationship));
  return isOne(source) ? prepareOne(graph.nodes, traversal, row) : preparePage(graph, source, traversal, row);
}

const isOne = (source: Source): source is One => source.kind === 'one';

/** A plan, ready to be evaluated any number of times. */
export type PreparedPlan = (run: Run) => Value[];

/** Resolves every name of a plan to columns, adjacencies and indexes, once. */
export function preparePlan(graph: MemoryGraph, plan: QueryPlan): PreparedPlan {
  const roots = plan.roots.map((root) => prepareSource(graph, root, null));
  return (run) => roots.map((root) => root(run, -1, -1));
}
