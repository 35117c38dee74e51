import { IdTable, UNKNOWN } from '../store/records/id-table.js';

/** A set of ids, in a third of the memory of a `Set`. */
export class IdSet {
  private readonly table = new IdTable();

  add(id: string): void {
    this.table.add(id);
  }

  has(id: string): boolean {
    return this.table.find(id) !== UNKNOWN;
  }
}
