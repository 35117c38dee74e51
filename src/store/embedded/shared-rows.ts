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

/**
 * The rows of nodes that several others lead to, such as the region of each of a hundred projects: each is read once a
 * run, and then is the same row wherever it stands. Only rows with lists below them are worth it, and only those that
 * say nothing of the way to their node.
 */
export function shareRows(one: One, row: Prepared<Row>): Prepared<Row> {
  const { steps } = row;
  if (steps === null || one.from.kind !== 'expand' || readsRelationship(one.columns)) return row;
  const rowsOf = (run: Run): Map<number, Row> => run.recall<Map<number, Row>>(one) ?? run.remember(one, new Map<number, Row>());
  return inSteps(
    function* (run, node, relationship) {
      const read = yield* steps(run, node, relationship);
      rowsOf(run).set(node, read);
      return read;
    },
    (run, node) => rowsOf(run).get(node),
  );
}
