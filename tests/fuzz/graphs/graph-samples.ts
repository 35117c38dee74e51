import { encodeCursor, type CursorKey } from '../../../src/compiler/cursor.js';
import { orderName } from '../../../src/compiler/plan/build-order.js';
import type { SortKey } from '../../../src/compiler/plan/query-plan.js';
import type { GraphModel, TypeModel } from '../../../src/model/graph-model.js';
import type { GraphBatch, NodeRecord } from '../../../src/store/graph-batch.js';
import type { Choices } from '../choices.js';

/** What a graph holds, to draw arguments from that find something. */
export class GraphSamples {
  readonly #nodes = new Map<string, NodeRecord[]>();

  constructor(
    private readonly model: GraphModel,
    batch: GraphBatch,
  ) {
    for (const node of batch.nodes) {
      const same = this.#nodes.get(node.label);
      if (same) same.push(node);
      else this.#nodes.set(node.label, [node]);
    }
  }

  /** A node of a type, or undefined where there is none. */
  node(type: TypeModel, choices: Choices): NodeRecord | undefined {
    const member = this.model.types.get(choices.oneOf(type.members));
    const nodes = this.#nodes.get(member?.label ?? '') ?? [];
    return nodes.length === 0 ? undefined : choices.oneOf(nodes);
  }

  /** A value that some node of a type has for a property; of a list, one of its elements. */
  value(type: TypeModel, property: string, choices: Choices): string | number | boolean | undefined {
    const value = this.node(type, choices)?.properties[property];
    if (typeof value !== 'object') return value;
    return value.length === 0 ? undefined : choices.oneOf<string | number>(value as readonly (string | number)[]);
  }

  /** The cursor of some node, whether or not it is in the list that is paged through. */
  cursor(type: TypeModel, order: readonly SortKey[], choices: Choices): string {
    const node = this.node(type, choices);
    const keys = order.map(({ property }): CursorKey => (node?.properties[property] as CursorKey | undefined) ?? '');
    return encodeCursor(orderName(order), keys);
  }
}
