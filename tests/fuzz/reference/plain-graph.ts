import { idPrefix, type GraphModel, type HopModel, type TypeModel } from '../../../src/model/graph-model.js';
import type { GraphBatch, NodeRecord, RelationshipRecord } from '../../../src/store/graph-batch.js';

/** A node as a neighbour, with the relationship that led to it. */
export interface Neighbour {
  readonly node: NodeRecord;
  readonly relationship: RelationshipRecord | null;
}

/** A graph as it is written: nodes, and relationships by type and end. */
export class PlainGraph {
  readonly #byId: ReadonlyMap<string, NodeRecord>;
  readonly #byPrefix: ReadonlyMap<string, TypeModel>;
  readonly #byEnd = new Map<string, RelationshipRecord[]>();

  constructor(
    readonly model: GraphModel,
    private readonly batch: GraphBatch,
  ) {
    this.#byId = new Map(batch.nodes.map((node) => [node.id, node]));
    this.#byPrefix = new Map(model.entities.map((entity) => [idPrefix(entity), entity]));
    for (const relationship of batch.relationships) {
      for (const end of ['from', 'to'] as const) {
        const key = `${relationship.type} ${end} ${relationship[end]}`;
        const same = this.#byEnd.get(key);
        if (same) same.push(relationship);
        else this.#byEnd.set(key, [relationship]);
      }
    }
  }

  /** The entity of a node, by the prefix of its id. */
  typeOf({ id }: NodeRecord): TypeModel {
    const prefix = id.slice(0, id.indexOf('/') + 1);
    return this.#byPrefix.get(prefix)!;
  }

  node(id: string): NodeRecord | undefined {
    return this.#byId.get(id);
  }

  all(type: TypeModel): Neighbour[] {
    return this.batch.nodes.filter((node) => type.members.includes(this.typeOf(node).name)).map((node) => ({ node, relationship: null }));
  }

  neighbours(node: NodeRecord, { relationship: type, direction, target }: HopModel): Neighbour[] {
    const members = this.model.types.get(target)!.members;
    const [near, far] = direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    return (this.#byEnd.get(`${type} ${near} ${node.id}`) ?? [])
      .map((relationship) => ({ node: this.#byId.get(relationship[far])!, relationship }))
      .filter((neighbour) => members.includes(this.typeOf(neighbour.node).name));
  }
}
