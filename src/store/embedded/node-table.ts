import type { NodeRecord, StoredValue } from '../graph-batch.js';
import { growingBytes, growingIntegers } from '../records/growing.js';
import { ColumnSet } from './columns/column-set.js';
import type { NodeNumbers } from './columns/list-elements.js';
import type { ValueColumn } from './columns/value-column.js';

/** The nodes of one entity, in order of id, and their values by property. */
export interface LabelTable {
  readonly label: string;
  readonly nodes: Uint32Array;
  readonly columns: ReadonlyMap<string, ValueColumn>;
}

/**
 * All nodes, numbered from 0 in the order of their ids: to compare two ids is to compare two integers, and what is
 * ascending is in the order of a page without `orderBy`. Values are kept in columns, not in an object a node.
 */
export interface NodeTable {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly labels: readonly LabelTable[];
  /** The place of a node's label in `labels`. */
  readonly labelOf: Uint8Array;
  /** The row of a node in the columns of its label. */
  readonly rowOf: Uint32Array;
}

/** The table, and the final number of each node by the one that it had while the table was built. */
export interface FinishedNodes {
  readonly nodes: NodeTable;
  readonly renumbered: Uint32Array;
}

interface LabelRows {
  readonly label: string;
  readonly columns: ColumnSet;
  count: number;
}

/** Takes nodes one by one, numbers them as they come, and puts them in order at the end. */
export class NodeTableBuilder implements NodeNumbers {
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly labels: LabelRows[] = [];
  private readonly places = new Map<string, number>();
  private readonly labelOf = growingBytes();
  private readonly rowOf = growingIntegers();

  /** @throws {Error} where there is such an id already */
  add({ label, id, properties }: NodeRecord): void {
    const number = this.ids.length;
    if (this.numbers.has(id)) throw new Error(`Two nodes have the id ${id}.`);
    this.numbers.set(id, number);
    this.ids.push(id);
    let place = this.places.get(label);
    if (place === undefined) {
      this.places.set(label, (place = this.labels.length));
      this.labels.push({ label, columns: new ColumnSet(null), count: 0 });
    }
    const rows = this.labels[place]!;
    this.labelOf.push(place);
    this.rowOf.push(rows.count);
    rows.columns.put(rows.count++, shared(properties));
  }

  find(id: string): number | undefined {
    return this.numbers.get(id);
  }

  idOf(number: number): string {
    return this.ids[number]!;
  }

  /** The builder is spent afterwards. */
  finish(): FinishedNodes {
    const ids = this.ids.slice().sort();
    const count = ids.length;
    const renumbered = new Uint32Array(count);
    const labelOf = new Uint8Array(count);
    const rowOf = new Uint32Array(count);
    const members = this.labels.map(({ count: nodes }) => ({ nodes: new Uint32Array(nodes), rows: new Uint32Array(nodes), count: 0 }));
    for (let node = 0; node < count; node++) {
      const before = this.numbers.get(ids[node]!)!;
      this.numbers.set(ids[node]!, node);
      renumbered[before] = node;
      const place = this.labelOf.values[before]!;
      const label = members[place]!;
      labelOf[node] = place;
      rowOf[node] = label.count;
      label.nodes[label.count] = node;
      label.rows[label.count++] = this.rowOf.values[before]!;
    }
    // A label's columns are let go of as soon as they are finished.
    const labels: LabelTable[] = [];
    for (const { nodes, rows } of members) {
      const { label, columns } = this.labels.shift()!;
      labels.push({ label, nodes, columns: columns.finish({ rows, renumbered, ids }) });
    }
    return { nodes: { ids, numberOf: this.numbers, labels, labelOf, rowOf }, renumbered };
  }
}

/** The values of a node besides its id, where equal texts are one: names and their forms often are the same. */
function shared(properties: NodeRecord['properties']): Record<string, StoredValue> {
  const texts: string[] = [];
  const values: Record<string, StoredValue> = {};
  for (const property of Object.keys(properties)) {
    if (property === 'id') continue;
    const value = properties[property]!;
    if (typeof value !== 'string') {
      values[property] = value;
      continue;
    }
    const known = texts.find((text) => text === value);
    values[property] = known ?? value;
    if (known === undefined) texts.push(value);
  }
  return values;
}
