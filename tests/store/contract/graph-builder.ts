import { recordFactory, relationship } from '../../../src/dataset/derive/records.js';
import type { Rectangles } from '../../../src/dataset/derive/time/rectangle.js';
import { VERSION_OF, type GraphModel } from '../../../src/model/graph-model.js';
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
  node(entity: string, slug: string, values: Readonly<Record<string, StoredValue>> = {}, holds?: Rectangles): string {
    const id = `${entity.toLowerCase()}/${slug}`;
    this.#nodes.push(this.#records.node(entity, id, values, holds));
    return id;
  }

  relate(type: string, from: string, to: string, statements: readonly string[] = [], basis = 'STATED', holds?: Rectangles): void {
    this.#relationships.push(relationship(type, from, to, basis, statements, holds));
  }

  /** Adds values that a node had once. */
  version(entity: string, of: string, number: number, values: Readonly<Record<string, StoredValue>>, holds: Rectangles): void {
    const version = this.#records.version(of, number, this.#records.revisable(entity, values), holds);
    this.#nodes.push(version);
    this.#relationships.push({ type: VERSION_OF, from: version.id, to: of, properties: {} });
  }

  batch(): GraphBatch {
    return { nodes: [...this.#nodes], relationships: [...this.#relationships] };
  }
}
