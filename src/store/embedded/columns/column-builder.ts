import type { StoredValue } from '../../graph-batch.js';
import { BooleanCells } from './boolean-cells.js';
import type { Cells, FinalOrder } from './cells.js';
import { ListCells } from './list-cells.js';
import type { NodeNumbers } from './list-elements.js';
import { MixedCells } from './mixed-cells.js';
import { NumberCells } from './number-cells.js';
import { TextCells } from './text-cells.js';
import type { ValueColumn } from './value-column.js';

const cellsFor = (value: StoredValue, nodes: NodeNumbers | null): Cells => {
  switch (typeof value) {
    case 'string':
      return new TextCells();
    case 'number':
      return new NumberCells();
    case 'boolean':
      return new BooleanCells();
    case 'object':
      return new ListCells(nodes);
  }
};

/** Takes the values of one property, row by row, and keeps them in what suits their kind. */
export class ColumnBuilder {
  private cells: Cells | null = null;

  /** @param nodes given where lists may be of ids of nodes */
  constructor(private readonly nodes: NodeNumbers | null) {}

  put(row: number, value: StoredValue): void {
    this.cells ??= cellsFor(value, this.nodes);
    if (this.cells.put(row, value)) return;
    const mixed = new MixedCells();
    for (let before = 0; before < row; before++) {
      const known = this.cells.get(before);
      if (known !== null) mixed.put(before, known);
    }
    mixed.put(row, value);
    this.cells = mixed;
  }

  get(row: number): StoredValue | null {
    return this.cells!.get(row);
  }

  finish(order: FinalOrder): ValueColumn {
    return this.cells!.finish(order);
  }
}
