import { hash } from 'node:crypto';
import type { StoredValue } from '../../graph-batch.js';

/** 52 bits, which a JavaScript number holds exactly. */
const HASH_DIGITS = 13;

/**
 * A hash of what a record holds, in a defined order: equal records, equal hashes. It is compared with the one hash that
 * the same record had before, so a change passes unseen once in 4,500,000,000,000,000 changes. A whole number, for Neo4j
 * keeps one in place, where a text would be a record of its own.
 */
export function recordHash(kind: string, columns: readonly string[], properties: Readonly<Record<string, StoredValue>>): number {
  const held: unknown[] = [kind];
  for (const column of columns) {
    const value = properties[column];
    if (value !== undefined) held.push(column, value);
  }
  return Number.parseInt(hash('sha256', JSON.stringify(held), 'hex').slice(0, HASH_DIGITS), 16);
}
