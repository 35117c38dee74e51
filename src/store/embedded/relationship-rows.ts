import type { StoredValue } from '../graph-batch.js';
import { growingIntegers } from '../records/growing.js';
import { ColumnSet } from './columns/column-set.js';
import type { NodeNumbers } from './columns/list-elements.js';

/** The relationships of one type as they came: ends as numbers that nodes have while the graph is built. */
export class RelationshipRows {
  readonly columns: ColumnSet;
  private readonly from = growingIntegers();
  private readonly to = growingIntegers();
  /** From this row on they are of the other type. */
  private other: { readonly type: string; readonly row: number } | null = null;

  constructor(
    private readonly type: string,
    nodes: NodeNumbers,
  ) {
    this.columns = new ColumnSet(nodes);
  }

  /** Those of two types, as if they were of one. */
  static together(one: RelationshipRows, other: RelationshipRows, nodes: NodeNumbers): RelationshipRows {
    const all = new RelationshipRows(one.type, nodes);
    for (const rows of [one, other]) {
      for (let row = 0; row < rows.count; row++) all.add(rows.from.values[row]!, rows.to.values[row]!, rows.columns.get(row));
    }
    all.other = { type: other.type, row: one.count };
    return all;
  }

  get count(): number {
    return this.from.length;
  }

  add(from: number, to: number, properties: Readonly<Record<string, StoredValue>>): void {
    this.columns.put(this.count, properties);
    this.from.push(from);
    this.to.push(to);
  }

  typeOf(row: number): string {
    return this.other !== null && row >= this.other.row ? this.other.type : this.type;
  }

  /** The nodes at both ends, by row, with their final numbers. */
  ends(renumbered: Uint32Array): { readonly from: Uint32Array; readonly to: Uint32Array } {
    const final = (numbers: Uint32Array): Uint32Array => numbers.subarray(0, this.count).map((number) => renumbered[number]!);
    return { from: final(this.from.values), to: final(this.to.values) };
  }
}
