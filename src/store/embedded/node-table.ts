import type { GraphBatch, NodeRecord, StoredValue } from '../graph-batch.js';

/** The values of one property, by row; null where the node does not have it. */
export type ValueColumn = readonly (StoredValue | null)[];

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

const byId = (one: NodeRecord, other: NodeRecord): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

function columnsOf(records: readonly NodeRecord[]): Map<string, ValueColumn> {
  const columns = new Map<string, (StoredValue | null)[]>();
  records.forEach(({ properties }, row) => {
    for (const [property, value] of Object.entries(properties)) {
      let column = columns.get(property);
      if (!column) columns.set(property, (column = new Array<StoredValue | null>(records.length).fill(null)));
      column[row] = value;
    }
  });
  return columns;
}

/** @throws {Error} where two nodes have one id */
export function buildNodeTable(batch: GraphBatch): NodeTable {
  const sorted = [...batch.nodes].sort(byId);
  const places = new Map<string, number>();
  const members: number[][] = [];
  const numberOf = new Map<string, number>();
  const labelOf = new Uint8Array(sorted.length);
  const rowOf = new Uint32Array(sorted.length);
  sorted.forEach(({ id, label }, node) => {
    if (numberOf.has(id)) throw new Error(`Two nodes have the id ${id}.`);
    numberOf.set(id, node);
    let place = places.get(label);
    if (place === undefined) {
      places.set(label, (place = members.length));
      members.push([]);
    }
    labelOf[node] = place;
    rowOf[node] = members[place]!.push(node) - 1;
  });
  const labels = [...places].map(([label, place]) => {
    const nodes = members[place]!;
    return { label, nodes: Uint32Array.from(nodes), columns: columnsOf(nodes.map((node) => sorted[node]!)) };
  });
  return { ids: sorted.map(({ id }) => id), numberOf, labels, labelOf, rowOf };
}
