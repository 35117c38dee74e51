import type { StoredValue } from '../../graph-batch.js';
import type { ValueColumn } from './value-column.js';

/** How the rows of a column are put into their final order. */
export interface FinalOrder {
  /** The row that each final row was, before. */
  readonly rows: Uint32Array;
  /** The final number of each node. */
  readonly renumbered: Uint32Array;
  /** Ids by final number. */
  readonly ids: readonly string[];
}

/** The values of one kind that a column has so far. Rows come in ascending order; some are left out. */
export interface Cells {
  /** Puts a value into a row. False where it is of another kind, and was not put in. */
  put(row: number, value: StoredValue): boolean;
  /** The value of a row; null where there is none. */
  get(row: number): StoredValue | null;
  /** The values in their final order, as compact as they allow. */
  finish(order: FinalOrder): ValueColumn;
}
