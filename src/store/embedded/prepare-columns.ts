import type { Column, Row, Value } from '../../compiler/plan/query-plan.js';
import type { StoredValue } from '../graph-batch.js';
import type { Preparation } from './preparation.js';
import { prepareKey } from './prepare-key.js';
import { gather } from './prepare-order.js';
import { prepareEndCount } from './prepare-path-ends.js';
import type { RelationshipTable } from './relationship-table.js';
import type { Run } from './run.js';
import { inSteps, plainly, type Prepared } from './steps.js';

/** A value of a row: the elements of a list are kept until the run ends. */
function kept(run: Run, value: StoredValue | null): Value {
  if (Array.isArray(value)) run.budget.keep(value.length);
  return value as Value;
}

function prepareColumn(preparation: Preparation, column: Column, table: RelationshipTable | null): Prepared<Value> {
  const { view } = preparation;
  switch (column.kind) {
    case 'property': {
      const read = view.reader(column.property);
      return plainly((run, node) => kept(run, read(run, node)));
    }
    case 'edge': {
      const values = table?.columns.get(column.property);
      if (!values) return plainly(() => null);
      return plainly((run, _node, relationship) => kept(run, values.get(relationship)));
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
