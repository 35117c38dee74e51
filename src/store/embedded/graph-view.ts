import { HOLDS } from '../../model/days.js';
import { VERSION_OF, type GraphModel } from '../../model/graph-model.js';
import type { StoredValue } from '../graph-batch.js';
import type { Adjacency } from './adjacency.js';
import type { LabelSet } from './label-set.js';
import type { MemoryGraph } from './memory-graph.js';
import type { ValueColumn } from './columns/value-column.js';
import type { NodeTable } from './node-table.js';
import type { RelationshipTable } from './relationship-table.js';
import type { Days, Run } from './run.js';

/** Reads one property of any node. */
export type PropertyReader = (run: Run, node: number) => StoredValue | null;

/** Whether days lie in one of the rectangles of a record; what has none holds always. */
function holdsOn({ known, on }: Days, rectangles: StoredValue | null | undefined): boolean {
  if (!Array.isArray(rectangles)) return true;
  const days = rectangles as readonly number[];
  for (let at = 0; at < days.length; at += 4) {
    if (days[at]! <= known && known <= days[at + 1]! && days[at + 2]! <= on && on <= days[at + 3]!) return true;
  }
  return false;
}

/**
 * The graph as the parts of one plan read it: its latest state, where nothing is tested, or (`timed`) its state as of
 * the days of the run.
 */
export class GraphView {
  readonly nodes: NodeTable;
  private readonly rectangles: readonly (ValueColumn | null)[];
  private readonly versions: Adjacency;
  private readonly versioned: ReadonlySet<string>;

  constructor(
    readonly graph: MemoryGraph,
    readonly model: GraphModel,
    readonly timed: boolean,
  ) {
    this.nodes = graph.nodes;
    this.rectangles = this.columns(HOLDS);
    this.versions = graph.relationship(VERSION_OF).IN;
    this.versioned = timed ? versionedKeys(model) : new Set();
  }

  label(name: string): LabelSet {
    return this.graph.label(name);
  }

  /** As of a day, the relationships that have ended are among those of their type. */
  relationship(type: string): RelationshipTable {
    return this.graph.relationship(type, this.timed);
  }

  /** Whether versions of a node may have another value of this property than the node itself. */
  isVersioned(property: string): boolean {
    return this.versioned.has(property);
  }

  /** A function that reads a property of nodes of any label; labels that do not have it give null. */
  reader(property: string): PropertyReader {
    const { ids, labelOf, rowOf } = this.nodes;
    if (property === 'id') return (_run, node) => ids[node]!;
    const columns = this.columns(property);
    const read = (node: number): StoredValue | null => {
      const column = columns[labelOf[node]!]!;
      return column === null ? null : column.get(rowOf[node]!);
    };
    if (!this.isVersioned(property)) return (_run, node) => read(node);
    return (run, node) => read(this.versionOf(run, node));
  }

  holds(run: Run, node: number): boolean {
    if (!this.timed) return true;
    const { labelOf, rowOf } = this.nodes;
    const column = this.rectangles[labelOf[node]!]!;
    return column === null || holdsOn(run.asOf!, column.get(rowOf[node]!));
  }

  relationshipHolds(run: Run, { columns }: RelationshipTable, relationship: number): boolean {
    if (!this.timed) return true;
    return holdsOn(run.asOf!, columns.get(HOLDS)?.get(relationship));
  }

  /** The version of a node that holds on the days of the run, or the node itself. */
  private versionOf(run: Run, node: number): number {
    const end = this.versions.end(node);
    for (let position = this.versions.start(node); position < end; position++) {
      const version = this.versions.neighbours[position]!;
      if (this.holds(run, version)) return version;
    }
    return node;
  }

  private columns(property: string): (ValueColumn | null)[] {
    return this.nodes.labels.map(({ columns }) => columns.get(property) ?? null);
  }
}

/** The keys of every value that a version can hold, with their sort and fold keys. */
const versionedKeys = ({ versions }: GraphModel): ReadonlySet<string> =>
  new Set(
    [...versions.properties.values()].flatMap(({ name, sortKey, foldKey }) => [name, sortKey, foldKey]).filter((key) => key !== undefined),
  );
