import type { StoredValue } from '../../graph-batch.js';
import type { Cells, FinalOrder } from './cells.js';
import { plainColumn, type ValueColumn } from './value-column.js';

const own = (value: StoredValue | null): StoredValue | null => (Array.isArray(value) ? (value.slice() as StoredValue) : value);

/** Values of several kinds, as they are. No column of the model has them; a graph that was not held against it may. */
export class MixedCells implements Cells {
  private readonly values: (StoredValue | null)[] = [];

  put(row: number, value: StoredValue): boolean {
    while (this.values.length < row) this.values.push(null);
    this.values.push(value);
    return true;
  }

  get(row: number): StoredValue | null {
    return own(this.values[row] ?? null);
  }

  finish({ rows }: FinalOrder): ValueColumn {
    const values = Array.from(rows, (row) => this.values[row] ?? null);
    return plainColumn(rows.length, (row) => own(values[row]!));
  }
}
