import type { Direction } from '../../model/declarations.js';
import { storedRelationshipTypes, type GraphModel } from '../../model/graph-model.js';
import type { RelationshipRecord } from '../graph-batch.js';
import { remembered } from '../records/remembered.js';
import { Adjacency, groupByNode, pick } from './adjacency.js';
import type { ValueColumn } from './columns/value-column.js';
import type { FinishedNodes, NodeTableBuilder } from './node-table.js';
import { RelationshipRows } from './relationship-rows.js';

/** The relationships of one type, numbered in the order of start and end, with their values in columns. */
export interface RelationshipTable {
  readonly OUT: Adjacency;
  readonly IN: Adjacency;
  readonly columns: ReadonlyMap<string, ValueColumn>;
  /** The labels found at the end that a direction leads to, by place. */
  readonly farLabels: Readonly<Record<Direction, readonly number[]>>;
}

export interface RelationshipTables {
  /** One a stored type. */
  readonly now: ReadonlyMap<string, RelationshipTable>;
  /** For the types of which some have ended: those that hold now and those together. */
  readonly ever: ReadonlyMap<string, RelationshipTable>;
}

function labelsOf(ends: Uint32Array, labelOf: Uint8Array): number[] {
  const found = new Set<number>();
  for (const node of ends) found.add(labelOf[node]!);
  return [...found];
}

/** @throws {Error} where two nodes have two relationships of one type */
function finishTable(rows: RelationshipRows, { nodes: { ids, labelOf }, renumbered }: FinishedNodes): RelationshipTable {
  const { from, to } = rows.ends(renumbered);
  // Two stable passes, the less significant end first, leave the relationships in order of start and end.
  const byEnd = groupByNode(to).order;
  const order = pick(byEnd, groupByNode(pick(from, byEnd)).order);
  const near = pick(from, order);
  const far = pick(to, order);
  for (let place = 1; place < order.length; place++) {
    if (near[place] !== near[place - 1] || far[place] !== far[place - 1]) continue;
    const type = rows.typeOf(order[place]!);
    if (rows.typeOf(order[place - 1]!) === type) throw new Error(`There are two ${type} from ${ids[near[place]!]} to ${ids[far[place]!]}.`);
  }
  return {
    OUT: Adjacency.of(near, far, true),
    IN: Adjacency.of(far, near, false),
    columns: rows.columns.finish({ rows: order, renumbered, ids }),
    farLabels: { OUT: labelsOf(far, labelOf), IN: labelsOf(near, labelOf) },
  };
}

/** Takes relationships one by one, when all nodes are there. */
export class RelationshipTablesBuilder {
  private readonly rows: Map<string, RelationshipRows>;
  private readonly ever = new Map<string, RelationshipRows>();
  private readonly findStart: (id: string) => number | undefined;
  private readonly findEnd: (id: string) => number | undefined;

  constructor(
    private readonly model: GraphModel,
    private readonly nodes: NodeTableBuilder,
  ) {
    this.rows = new Map(storedRelationshipTypes(model).map((type) => [type, new RelationshipRows(type, nodes)]));
    this.findStart = remembered((id) => nodes.find(id));
    this.findEnd = remembered((id) => nodes.find(id));
  }

  /** @throws {Error} where the type is unknown or an end is missing */
  add({ type, from, to, properties }: RelationshipRecord): void {
    const rows = this.rows.get(type);
    if (!rows) throw new Error(`The model has no relationship type ${type}.`);
    const start = this.findStart(from);
    const end = this.findEnd(to);
    if (start === undefined || end === undefined) throw new Error(`${type} from ${from} to ${to} has no node at one end.`);
    rows.add(start, end, properties);
  }

  /** Puts those that have ended beside those of their type that hold now: before the nodes get their final numbers. */
  joinPast(): void {
    for (const { type, past } of this.model.relationships.values()) {
      const ended = past === null ? null : this.rows.get(past)!;
      if (ended !== null && ended.count > 0) this.ever.set(type, RelationshipRows.together(this.rows.get(type)!, ended, this.nodes));
    }
  }

  /** The builder is spent afterwards. */
  finish(nodes: FinishedNodes): RelationshipTables {
    return { ever: finishTables(this.ever, nodes), now: finishTables(this.rows, nodes) };
  }
}

/** A type is let go of as soon as it is finished. */
function finishTables(rows: Map<string, RelationshipRows>, nodes: FinishedNodes): Map<string, RelationshipTable> {
  const tables = new Map<string, RelationshipTable>();
  for (const [type, each] of rows) {
    tables.set(type, finishTable(each, nodes));
    rows.delete(type);
  }
  return tables;
}
