import type { StoredValue } from '../../graph-batch.js';

/**
 * The values of one property, by row, as compact as they allow. All columns are objects of one shape, so that reading one
 * costs a call and no look-up.
 */
export interface ValueColumn {
  readonly length: number;
  /** The value of a row; null where there is none. A list is made anew for whoever asks, and is theirs. */
  readonly get: (row: number) => StoredValue | null;
  /** How many elements its lists have together. */
  readonly elements: number;
  /** The nodes that the list of a row names; null where its lists are not of ids. */
  readonly nodesAt: ((row: number) => Uint32Array) | null;
}

/** A column without lists. */
export const plainColumn = (length: number, get: ValueColumn['get']): ValueColumn => ({ length, get, elements: 0, nodesAt: null });
