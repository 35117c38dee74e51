import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { StoredValue } from '../../graph-batch.js';

type Properties = Readonly<Record<string, StoredValue>>;

/** A hash of what a record holds, in a defined order: equal hashes, equal records. 128 bits as 22 characters. */
export function recordHash(kind: string, columns: readonly string[], properties: Properties): string {
  const held: unknown[] = [kind];
  for (const column of columns) {
    const value = properties[column];
    if (value !== undefined) held.push(column, value);
  }
  return createHash('sha256').update(JSON.stringify(held)).digest('base64url').slice(0, 22);
}

const toDriver = (value: StoredValue | undefined): unknown => {
  if (typeof value === 'number') return neo4j.int(value);
  if (value === undefined) return null;
  return typeof value === 'object' && typeof value[0] === 'number' ? value.map((element) => neo4j.int(element)) : value;
};

/** The values of a record in the order of the columns of its statement, numbers as driver integers. */
export const rowOf = (columns: readonly string[], properties: Properties): unknown[] =>
  columns.map((column) => toDriver(properties[column]));
