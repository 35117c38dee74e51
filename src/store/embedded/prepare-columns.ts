import type { Column, Row, Value } from '../../compiler/plan/query-plan.js';
import type { StoredValue } from '../graph-batch.js';
import type { Preparation } from './preparation.js';
import { prepareKey } from './prepare-key.js';
import { gather } from './prepare-order.js';
import { prepareEndCount } from './prepare-path-ends.js';
import type { RelationshipTable } from './relationship-table.js';
import type { Run } from './run.js';
import { inSteps, plainly, type Prepared } from './steps.js';

/** A value that is the caller's own: lists are copied. */
function own(run: Run, value: StoredValue | null | undefined): Value {
  if (value === undefined) return null;
  if (!Array.isArray(value)) return value as Value;
  run.budget.keep(value.length);
  return value.slice();
}

function prepareColumn(preparation: Preparation, column: Column, table: RelationshipTable | null): Prepared<Value> {
  const { view } = preparation;
  switch (column.kind) {
    case 'property': {
      const read = view.reader(column.property);
      return plainly((run, node) => own(run, read(run, node)));
    }
    case 'edge': {
      const values = table?.columns.get(column.property);
      return plainly((run, _node, relationship) => own(run, values?.[relationship]));
    }
    case 'match':
      // Filled in by the search, which alone knows.
      return plainly(() => null);
    case 'key':
      return prepareKey(view, column.key);
    case 'degree':
      return prepareEndCount(view, [{ kind: 'expand', relationship: column.relationship, direction: column.direction, label: null }]);
    case 'source':
      return preparation.source(column.source, table);
  }
}

/**
 * Prepares the columns of a source as one row of a node.
 * @param table the relationships that led to the nodes, or null
 */
export function prepareColumns(preparation: Preparation, columns: readonly Column[], table: RelationshipTable | null): Prepared<Row> {
  const { plain, steps } = gather(columns.map((column) => prepareColumn(preparation, column, table)));
  if (plain !== null) {
    return plainly((run, node, relationship) => {
      run.budget.keep(columns.length + 1);
      return plain(run, node, relationship);
    });
  }
  return inSteps(function* (run, node, relationship) {
    run.budget.keep(columns.length + 1);
    return yield* steps(run, node, relationship);
  });
}
