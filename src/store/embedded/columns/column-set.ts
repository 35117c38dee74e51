import type { StoredValue } from '../../graph-batch.js';
import type { FinalOrder } from './cells.js';
import { ColumnBuilder } from './column-builder.js';
import type { NodeNumbers } from './list-elements.js';
import type { ValueColumn } from './value-column.js';

/** Takes records row by row and keeps their values by property. */
export class ColumnSet {
  private readonly columns = new Map<string, ColumnBuilder>();

  /** @param nodes given where lists may be of ids of nodes */
  constructor(private readonly nodes: NodeNumbers | null) {}

  put(row: number, properties: Readonly<Record<string, StoredValue>>): void {
    for (const property of Object.keys(properties)) {
      let column = this.columns.get(property);
      if (!column) this.columns.set(property, (column = new ColumnBuilder(this.nodes)));
      column.put(row, properties[property]!);
    }
  }

  /** The values of a row, as they were put in. */
  get(row: number): Record<string, StoredValue> {
    const properties: Record<string, StoredValue> = {};
    for (const [property, column] of this.columns) {
      const value = column.get(row);
      if (value !== null) properties[property] = value;
    }
    return properties;
  }

  finish(order: FinalOrder): ReadonlyMap<string, ValueColumn> {
    return new Map([...this.columns].map(([property, column]) => [property, column.finish(order)]));
  }
}
