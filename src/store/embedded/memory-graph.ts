import { LRUCache } from 'lru-cache';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphBatch } from '../graph-batch.js';
import { EqualityIndex } from './equality-index.js';
import { buildLabelSets, type LabelSet } from './label-set.js';
import { buildNodeTable, type NodeTable } from './node-table.js';
import { buildRelationshipTables, type RelationshipTable } from './relationship-table.js';

/** Sorted lists are kept while all of them together have no more entries than this (4 bytes each). */
const SORTED_ENTRIES = 32_000_000;

/** A whole graph in memory. The graph itself never changes; indexes appear when they are first asked for. */
export class MemoryGraph {
  private readonly equalities = new Map<string, EqualityIndex>();
  private readonly sorted = new LRUCache<string, Uint32Array>({
    maxSize: SORTED_ENTRIES,
    sizeCalculation: (nodes) => nodes.length + 1,
  });

  private constructor(
    readonly nodes: NodeTable,
    readonly relationships: ReadonlyMap<string, RelationshipTable>,
    readonly labels: ReadonlyMap<string, LabelSet>,
  ) {}

  static of(batch: GraphBatch, model: GraphModel): MemoryGraph {
    const nodes = buildNodeTable(batch);
    return new MemoryGraph(nodes, buildRelationshipTables(batch, model, nodes), buildLabelSets(nodes, model));
  }

  /** The label at this name. A name that the model lacks is our own mistake: names never come from a request. */
  label(name: string): LabelSet {
    const set = this.labels.get(name);
    if (!set) throw new Error(`The model has no label ${name}.`);
    return set;
  }

  relationship(type: string): RelationshipTable {
    const table = this.relationships.get(type);
    if (!table) throw new Error(`The model has no relationship type ${type}.`);
    return table;
  }

  /** The index of a property on the label at a place. */
  equality(place: number, property: string): EqualityIndex {
    const key = `${place} ${property}`;
    let index = this.equalities.get(key);
    if (!index) this.equalities.set(key, (index = EqualityIndex.of(this.nodes.labels[place]!, property)));
    return index;
  }

  /** The nodes of a label in some order, sorted when first asked for. */
  sortedNodes(label: string, order: string, compare: (one: number, other: number) => number): Uint32Array {
    const key = `${label} ${order}`;
    let nodes = this.sorted.get(key);
    // A plain array sorts nearly twice as fast as a typed one.
    if (!nodes) this.sorted.set(key, (nodes = Uint32Array.from(Array.from(this.label(label).nodes).sort(compare))));
    return nodes;
  }
}
