import { GraphError } from '../errors.js';
import type { TablePlan } from './table-plan.js';

/** A place among the rows: a cursor for each list that is followed, outermost first; null for its beginning. */
export type Position = readonly (string | null)[];

/** Cursors with dots between them; of one list, its cursor as it is. Null for the very beginning. */
export const writePosition = (position: Position): string | null =>
  position
    .map((cursor) => cursor ?? '')
    .join('.')
    .replace(/\.+$/, '') || null;

/**
 * Where a table begins: where it is said to, else where the operation begins itself.
 * @throws {GraphError} BAD_USER_INPUT for what is no position of this table
 */
export function readPosition(after: string | null, { paged, after: own }: Pick<TablePlan, 'paged' | 'after'>): Position {
  if (after === null) return [own];
  const position = after.split('.').map((cursor) => cursor || null);
  if (position.length <= paged && /^[\w.-]+$/.test(after)) return position;
  throw new GraphError('BAD_USER_INPUT', `after is ${JSON.stringify(after)}, which no table of this operation gave.`, {
    hint: 'Pass next of an earlier table, or leave it out.',
  });
}
