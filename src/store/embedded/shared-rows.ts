import type { Column, One, Row } from '../../compiler/plan/query-plan.js';
import type { Run } from './run.js';
import { inSteps, type Prepared } from './steps.js';

/** Whether the row of a node says something of the relationship that led to it. */
const readsRelationship = (columns: readonly Column[]): boolean =>
  columns.some(
    (column) =>
      column.kind === 'edge' ||
      (column.kind === 'source' &&
        (column.source.kind === 'page' || column.source.kind === 'one') &&
        column.source.from.kind === 'evidence'),
  );

interface SharedRow {
  readonly row: Row;
  /** How many values it holds, with all that is below it. */
  readonly values: number;
}

/**
 * The rows of nodes that several others lead to, such as the region of each of a hundred projects: each is read once a
 * run, and then is the same row wherever it stands. Only rows with lists below them are worth it, and only those that
 * say nothing of the way to their node. An answer has it as often as it stands there, so that is how often it counts.
 */
export function shareRows(one: One, row: Prepared<Row>): Prepared<Row> {
  const { steps } = row;
  if (steps === null || one.from.kind !== 'expand' || readsRelationship(one.columns)) return row;
  const rowsOf = (run: Run): Map<number, SharedRow> =>
    run.recall<Map<number, SharedRow>>(one) ?? run.remember(one, new Map<number, SharedRow>());
  return inSteps(
    function* (run, node, relationship) {
      const before = run.budget.values;
      const read = yield* steps(run, node, relationship);
      rowsOf(run).set(node, { row: read, values: run.budget.values - before });
      return read;
    },
    (run, node) => {
      const known = rowsOf(run).get(node);
      if (known !== undefined) run.budget.keep(known.values);
      return known?.row;
    },
  );
}
