import type { StoredValue } from '../../graph-batch.js';
import type { Cells, FinalOrder } from './cells.js';
import { TextSequence } from './text-sequence.js';
import { plainColumn, type ValueColumn } from './value-column.js';

/** Texts, one a row. */
export class TextCells implements Cells {
  private readonly texts = new TextSequence();

  put(row: number, value: StoredValue): boolean {
    if (typeof value !== 'string') return false;
    this.texts.extend(row);
    this.texts.push(value);
    return true;
  }

  get(row: number): string | null {
    return this.texts.get(row);
  }

  finish({ rows }: FinalOrder): ValueColumn {
    return plainColumn(rows.length, this.texts.finish(rows));
  }
}
