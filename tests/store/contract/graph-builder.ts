import { recordFactory, relationship } from '../../../src/dataset/derive/records.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch, NodeRecord, RelationshipRecord, StoredValue } from '../../../src/store/graph-batch.js';

/** Builds graphs for tests: a node is written as its values alone, the keys are derived as for the real dataset. */
export class GraphBuilder {
  readonly #records;
  readonly #nodes: NodeRecord[] = [];
  readonly #relationships: RelationshipRecord[] = [];

  constructor(model: GraphModel) {
    this.#records = recordFactory(model);
  }

  /** Adds a node of an entity; the prefix of its type is put before the identifier. */
  node(entity: string, slug: string, values: Readonly<Record<string, StoredValue>> = {}): string {
    const id = `${entity.toLowerCase()}/${slug}`;
    this.#nodes.push(this.#records.node(entity, id, values));
    return id;
  }

  relate(type: string, from: string, to: string, statements: readonly string[] = [], basis = 'STATED'): void {
    this.#relationships.push(relationship(type, from, to, basis, statements));
  }

  batch(): GraphBatch {
    return { nodes: [...this.#nodes], relationships: [...this.#relationships] };
  }
}
