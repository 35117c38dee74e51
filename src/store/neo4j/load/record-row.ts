import neo4j from 'neo4j-driver';
import type { StoredValue } from '../../graph-batch.js';

type Properties = Readonly<Record<string, StoredValue>>;

const toDriver = (value: StoredValue | undefined): unknown => {
  if (typeof value === 'number') return neo4j.int(value);
  if (value === undefined) return null;
  return typeof value === 'object' && typeof value[0] === 'number' ? value.map((element) => neo4j.int(element)) : value;
};

/** The values of a record in the order of the columns of its statement, numbers as driver integers. */
export const rowOf = (columns: readonly string[], properties: Properties): unknown[] =>
  columns.map((column) => toDriver(properties[column]));
