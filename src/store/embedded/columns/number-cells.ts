import { growingNumbers } from '../../records/growing.js';
import type { StoredValue } from '../../graph-batch.js';
import type { Cells, FinalOrder } from './cells.js';
import { plainColumn, type ValueColumn } from './value-column.js';

/** Stands for no value among integers of 32 bits. */
const MISSING = -(2 ** 31);

/** Numbers: in 4 bytes each where all of them fit, otherwise in 8. */
export class NumberCells implements Cells {
  /** NaN where there is none, which no stored number is. */
  private readonly numbers = growingNumbers();

  put(row: number, value: StoredValue): boolean {
    if (typeof value !== 'number') return false;
    while (this.numbers.length < row) this.numbers.push(NaN);
    this.numbers.push(value);
    return true;
  }

  get(row: number): number | null {
    const value = row < this.numbers.length ? this.numbers.values[row]! : NaN;
    return Number.isNaN(value) ? null : value;
  }

  finish({ rows }: FinalOrder): ValueColumn {
    if (this.areSmall()) {
      const small = new Int32Array(rows.length).fill(MISSING);
      for (let row = 0; row < rows.length; row++) small[row] = this.get(rows[row]!) ?? MISSING;
      return plainColumn(rows.length, (row) => (small[row] === MISSING ? null : small[row]!));
    }
    const large = new Float64Array(rows.length);
    for (let row = 0; row < rows.length; row++) large[row] = this.get(rows[row]!) ?? NaN;
    return plainColumn(rows.length, (row) => (Number.isNaN(large[row]!) ? null : large[row]!));
  }

  private areSmall(): boolean {
    const { values, length } = this.numbers;
    for (let row = 0; row < length; row++) {
      const value = values[row]!;
      if (!Number.isNaN(value) && ((value | 0) !== value || value === MISSING)) return false;
    }
    return true;
  }
}
