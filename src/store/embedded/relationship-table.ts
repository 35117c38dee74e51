import type { Direction } from '../../model/declarations.js';
import { storedRelationshipTypes, type GraphModel } from '../../model/graph-model.js';
import type { GraphBatch, RelationshipRecord, StoredValue } from '../graph-batch.js';
import { Adjacency, groupByNode, pick } from './adjacency.js';
import type { NodeTable, ValueColumn } from './node-table.js';

/** The relationships of one type, numbered in the order of start and end, with their values in columns. */
export interface RelationshipTable {
  readonly OUT: Adjacency;
  readonly IN: Adjacency;
  readonly columns: ReadonlyMap<string, ValueColumn>;
  /** The labels found at the end that a direction leads to, by place. */
  readonly farLabels: Readonly<Record<Direction, readonly number[]>>;
}

function labelsOf(ends: Uint32Array, labelOf: Uint8Array): number[] {
  const found = new Set<number>();
  for (const node of ends) found.add(labelOf[node]!);
  return [...found];
}

function columnsOf(records: readonly RelationshipRecord[], order: Uint32Array): Map<string, ValueColumn> {
  const columns = new Map<string, (StoredValue | null)[]>();
  order.forEach((place, row) => {
    for (const [property, value] of Object.entries(records[place]!.properties)) {
      let column = columns.get(property);
      if (!column) columns.set(property, (column = new Array<StoredValue | null>(order.length).fill(null)));
      column[row] = value;
    }
  });
  return columns;
}

function buildTable(records: readonly RelationshipRecord[], { numberOf, labelOf }: NodeTable): RelationshipTable {
  const numbers = (end: 'from' | 'to'): Uint32Array =>
    Uint32Array.from(records, (record) => {
      const node = numberOf.get(record[end]);
      if (node === undefined) throw new Error(`${record.type} from ${record.from} to ${record.to} has no node at one end.`);
      return node;
    });
  const from = numbers('from');
  const to = numbers('to');
  // Two stable passes, the less significant end first, leave the relationships in order of start and end.
  const byEnd = groupByNode(to).order;
  const order = pick(byEnd, groupByNode(pick(from, byEnd)).order);
  const near = pick(from, order);
  const far = pick(to, order);
  for (let place = 1; place < order.length; place++) {
    if (near[place] !== near[place - 1] || far[place] !== far[place - 1]) continue;
    const [one, other] = [records[order[place - 1]!]!, records[order[place]!]!];
    if (one.type === other.type) throw new Error(`There are two ${one.type} from ${one.from} to ${one.to}.`);
  }
  return {
    OUT: Adjacency.of(near, far, true),
    IN: Adjacency.of(far, near, false),
    columns: columnsOf(records, order),
    farLabels: { OUT: labelsOf(far, labelOf), IN: labelsOf(near, labelOf) },
  };
}

export interface RelationshipTables {
  /** One a stored type. */
  readonly now: ReadonlyMap<string, RelationshipTable>;
  /** For the types of which some have ended: those that hold now and those together. */
  readonly ever: ReadonlyMap<string, RelationshipTable>;
}

/**
 * The tables of all relationship types of the model.
 * @throws {Error} where a type is unknown, an end is missing, or two nodes have two relationships of one type
 */
export function buildRelationshipTables(batch: GraphBatch, model: GraphModel, nodes: NodeTable): RelationshipTables {
  const records = new Map(storedRelationshipTypes(model).map((type): [string, RelationshipRecord[]] => [type, []]));
  for (const record of batch.relationships) {
    const same = records.get(record.type);
    if (!same) throw new Error(`The model has no relationship type ${record.type}.`);
    same.push(record);
  }
  const ever = [...model.relationships.values()].flatMap(({ type, past }): [string, RelationshipTable][] => {
    const ended = past === null ? [] : records.get(past)!;
    return ended.length === 0 ? [] : [[type, buildTable([...records.get(type)!, ...ended], nodes)]];
  });
  return { now: new Map([...records].map(([type, same]) => [type, buildTable(same, nodes)])), ever: new Map(ever) };
}
