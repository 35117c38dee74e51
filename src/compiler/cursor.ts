import { GraphError } from '../errors.js';

export type CursorKey = string | number;

/**
 * A cursor holds the sort keys of its row and the order they belong to, so that a list that is sorted otherwise
 * refuses it instead of answering nonsense.
 */
export const encodeCursor = (order: string, keys: readonly CursorKey[]): string =>
  Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');

/** @throws {GraphError} BAD_USER_INPUT */
export function decodeCursor(cursor: string, order: string): readonly CursorKey[] {
  const [found, ...keys] = parse(cursor);
  const expected = order.split(',').length;
  const valid = keys.length === expected && keys.every((key) => typeof key === 'string' || Number.isSafeInteger(key));
  if (found === order && valid) return keys as CursorKey[];
  const reason = typeof found === 'string' && found !== order ? 'belongs to a list in another order' : 'is not one that this list gave';
  throw new GraphError('BAD_USER_INPUT', `The cursor ${JSON.stringify(cursor)} ${reason}.`, {
    hint: 'Pass a cursor of the same field with the same orderBy.',
  });
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
