import neo4j from 'neo4j-driver';
import type { StoredValue } from '../../graph-batch.js';
import { RECORD_HASH } from '../statements/load-state.js';

type Properties = Readonly<Record<string, StoredValue>>;

const toDriver = (value: StoredValue | undefined): unknown => {
  if (typeof value === 'number') return neo4j.int(value);
  if (value === undefined) return null;
  return typeof value === 'object' && typeof value[0] === 'number' ? value.map((element) => neo4j.int(element)) : value;
};

/** The values of a record and its hash in the order of the columns of its statement, numbers as driver integers. */
export const rowOf = (columns: readonly string[], properties: Properties, hash: number): unknown[] =>
  columns.map((column) => toDriver(column === RECORD_HASH ? hash : properties[column]));
