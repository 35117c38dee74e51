import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../records/record-source.js';
import { MemoryGraph } from './memory-graph.js';
import { NodeTableBuilder } from './node-table.js';
import { RelationshipTablesBuilder } from './relationship-table.js';

/**
 * Takes the records of a graph one by one, nodes first, and keeps their values in columns at once: no record outlives its
 * turn, so a graph needs little more memory while it is built than afterwards.
 */
export class GraphBuilder {
  private readonly nodes = new NodeTableBuilder();
  private readonly relationships: RelationshipTablesBuilder;

  constructor(private readonly model: GraphModel) {
    this.relationships = new RelationshipTablesBuilder(model, this.nodes);
  }

  /** @throws {Error} where the record contradicts those before it, or the model */
  add(record: GraphRecord): void {
    if ('node' in record) this.nodes.add(record.node);
    else this.relationships.add(record.relationship);
  }

  /** The builder is spent afterwards. @throws {Error} as `add` does, for what shows at the end only */
  finish(): MemoryGraph {
    this.relationships.joinPast();
    const nodes = this.nodes.finish();
    return new MemoryGraph(this.model, nodes.nodes, this.relationships.finish(nodes));
  }
}
