import { growingIntegers } from '../../records/growing.js';
import type { StoredValue } from '../../graph-batch.js';
import type { Cells, FinalOrder } from './cells.js';
import { NodeElements, NumberElements, TextElements, type ListElements, type NodeNumbers } from './list-elements.js';
import type { ValueColumn } from './value-column.js';

/** Lists as compressed sparse rows: all elements in one sequence, and where each row begins. */
export class ListCells implements Cells {
  /** By row: where its list begins, plus one; zero where there is no list. */
  private readonly starts = growingIntegers();
  private readonly lengths = growingIntegers();
  private total = 0;
  /** Null while all lists are empty. */
  private elements: ListElements | null = null;

  /** @param nodes given where lists may be of ids of nodes */
  constructor(private readonly nodes: NodeNumbers | null) {}

  put(row: number, value: StoredValue): boolean {
    if (!Array.isArray(value)) return false;
    const list = value as readonly unknown[];
    if (list.length > 0 && !this.putElements(list)) return false;
    this.starts.extend(row);
    this.starts.push(this.total + 1);
    this.lengths.extend(row);
    this.lengths.push(list.length);
    this.total += list.length;
    return true;
  }

  get(row: number): StoredValue | null {
    if (row >= this.starts.length || this.starts.values[row] === 0) return null;
    const start = this.starts.values[row]! - 1;
    return Array.from({ length: this.lengths.values[row]! }, (_, place) => this.elements!.get(start + place)) as StoredValue;
  }

  finish(order: FinalOrder): ValueColumn {
    const { rows } = order;
    const offsets = new Uint32Array(rows.length + 1);
    /** A bit a row: whether it has a list at all. */
    const present = new Uint8Array((rows.length + 7) >>> 3);
    const places = new Uint32Array(this.total);
    let end = 0;
    for (let row = 0; row < rows.length; row++) {
      const from = rows[row]!;
      const start = from < this.starts.length ? this.starts.values[from]! : 0;
      if (start > 0) {
        present[row >>> 3]! |= 1 << (row & 7);
        for (let place = 0; place < this.lengths.values[from]!; place++) places[end++] = start - 1 + place;
      }
      offsets[row + 1] = end;
    }
    const elements = this.elements?.finish(places, order) ?? null;
    const { nodes = null } = elements ?? {};
    return {
      length: rows.length,
      get: (row) => {
        if ((present[row >>> 3]! & (1 << (row & 7))) === 0) return null;
        const start = offsets[row]!;
        const list = new Array<string | number>(offsets[row + 1]! - start);
        for (let place = 0; place < list.length; place++) list[place] = elements!.get(start + place);
        return list as StoredValue;
      },
      elements: end,
      nodesAt: nodes && ((row) => nodes.subarray(offsets[row]!, offsets[row + 1]!)),
    };
  }

  private putElements(list: readonly unknown[]): boolean {
    this.elements ??= typeof list[0] === 'number' ? new NumberElements() : this.nodes ? new NodeElements(this.nodes) : new TextElements();
    if (this.elements.put(list)) return true;
    if (!(this.elements instanceof NodeElements)) return false;
    // Texts, then, of which one is no node's id.
    const texts = new TextElements();
    for (let place = 0; place < this.total; place++) texts.put([this.elements.get(place)]);
    if (!texts.put(list)) return false;
    this.elements = texts;
    return true;
  }
}
