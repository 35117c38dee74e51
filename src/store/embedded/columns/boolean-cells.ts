import { growingBytes } from '../../records/growing.js';
import type { StoredValue } from '../../graph-batch.js';
import type { Cells, FinalOrder } from './cells.js';
import { plainColumn, type ValueColumn } from './value-column.js';

const VALUES = [null, false, true] as const;

/** Truth values, a byte each. */
export class BooleanCells implements Cells {
  /** Places in `VALUES`. */
  private readonly places = growingBytes();

  put(row: number, value: StoredValue): boolean {
    if (typeof value !== 'boolean') return false;
    this.places.extend(row);
    this.places.push(value ? 2 : 1);
    return true;
  }

  get(row: number): boolean | null {
    return row < this.places.length ? VALUES[this.places.values[row] as 0 | 1 | 2] : null;
  }

  finish({ rows }: FinalOrder): ValueColumn {
    const places = Uint8Array.from(rows, (row) => (row < this.places.length ? this.places.values[row]! : 0));
    return plainColumn(rows.length, (row) => VALUES[places[row] as 0 | 1 | 2]);
  }
}
