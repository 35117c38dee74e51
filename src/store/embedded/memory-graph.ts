import type { GraphModel } from '../../model/graph-model.js';
import { EqualityIndex } from './equality-index.js';
import { buildLabelSets, type LabelSet } from './label-set.js';
import type { NodeTable } from './node-table.js';
import type { RelationshipTable, RelationshipTables } from './relationship-table.js';
import type { Run } from './run.js';
import { SharedBuild } from './shared-build.js';
import { SortedLists } from './sorted-lists.js';
import type { Steps } from './steps.js';

/** A whole graph in memory. The graph itself never changes; indexes appear when they are first asked for. */
export class MemoryGraph {
  private readonly indexes = new Map<string, SharedBuild<unknown>>();
  readonly sorted = new SortedLists();
  private readonly labels: ReadonlyMap<string, LabelSet>;

  constructor(
    readonly model: GraphModel,
    readonly nodes: NodeTable,
    private readonly relationships: RelationshipTables,
  ) {
    this.labels = buildLabelSets(nodes, model);
  }

  /** The label at this name. A name that the model lacks is our own mistake: names never come from a request. */
  label(name: string): LabelSet {
    const set = this.labels.get(name);
    if (!set) throw new Error(`The model has no label ${name}.`);
    return set;
  }

  /** The relationships of a type; as of a day (`timed`), together with those that have ended. */
  relationship(type: string, timed = false): RelationshipTable {
    const table = (timed && this.relationships.ever.get(type)) || this.relationships.now.get(type);
    if (!table) throw new Error(`The model has no relationship type ${type}.`);
    return table;
  }

  /**
   * An index that is built when it is first asked for, and then stays: there must be no more names than the model has
   * properties, whatever is asked.
   */
  built<T>(name: string, build: (run: Run) => Steps<T>): SharedBuild<T> {
    let index = this.indexes.get(name);
    if (!index) this.indexes.set(name, (index = new SharedBuild<unknown>(build)));
    return index as SharedBuild<T>;
  }

  /** The index of a property on the label at a place. */
  equality(place: number, property: string): SharedBuild<EqualityIndex> {
    return this.built(`equality ${place} ${property}`, (run) => EqualityIndex.build(run, this.nodes.labels[place]!, property));
  }
}
