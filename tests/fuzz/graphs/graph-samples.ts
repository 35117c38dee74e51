import { encodeCursor, type CursorKey } from '../../../src/compiler/cursor.js';
import { orderName } from '../../../src/compiler/plan/name-of-key.js';
import type { Expand, SortExpression, SortKey } from '../../../src/compiler/plan/query-plan.js';
import { FIRST_DAY, HOLDS, LAST_DAY } from '../../../src/model/days.js';
import type { GraphModel, TypeModel } from '../../../src/model/graph-model.js';
import type { GraphBatch, NodeRecord } from '../../../src/store/graph-batch.js';
import type { Choices } from '../choices.js';

/** Days to ask for where no record of a graph says when it holds. */
const SOME_DAYS = [20_220_630, 20_230_131] as const;

/** What a graph holds, to draw arguments from that find something. */
export class GraphSamples {
  readonly #nodes = new Map<string, NodeRecord[]>();
  readonly #days: readonly number[];

  constructor(
    private readonly model: GraphModel,
    batch: GraphBatch,
  ) {
    const days = new Set<number>();
    for (const { properties } of [...batch.nodes, ...batch.relationships]) {
      for (const day of (properties[HOLDS] as readonly number[] | undefined) ?? []) if (day > FIRST_DAY && day < LAST_DAY) days.add(day);
    }
    this.#days = days.size > 0 ? [...days].sort() : SOME_DAYS;
    for (const node of batch.nodes) {
      const same = this.#nodes.get(node.label);
      if (same) same.push(node);
      else this.#nodes.set(node.label, [node]);
    }
  }

  /** A node of a type, or undefined where there is none. */
  node(type: TypeModel, choices: Choices): NodeRecord | undefined {
    return this.#ofMember(choices.oneOf(type.members), choices);
  }

  /** A value that some node of a type has for a property; of a list, one of its elements. */
  value(type: TypeModel, property: string, choices: Choices): string | number | boolean | undefined {
    const value = this.node(type, choices)?.properties[property];
    if (typeof value !== 'object') return value;
    return value.length === 0 ? undefined : choices.oneOf<string | number>(value as readonly (string | number)[]);
  }

  /** The first or last day of a time in which something holds, as an ISO 8601 date. */
  day(choices: Choices): string {
    const day = String(choices.oneOf(this.#days));
    return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  }

  /** The cursor of some node, whether or not it is in the list that is paged through. */
  cursor(type: TypeModel, order: readonly SortKey[], choices: Choices): string {
    const node = this.node(type, choices);
    const keys = order.map((key): CursorKey => this.#key(key, node, choices));
    return encodeCursor(orderName(order), keys);
  }

  #ofMember(name: string, choices: Choices): NodeRecord | undefined {
    const nodes = this.#nodes.get(this.model.types.get(name)?.label ?? '') ?? [];
    return nodes.length === 0 ? undefined : choices.oneOf(nodes);
  }

  /** A sort key that some node could have; of the node itself, where it is stored in it. */
  #key(key: SortExpression, node: NodeRecord | undefined, choices: Choices): CursorKey {
    switch (key.kind) {
      case 'property':
        return (node?.properties[key.property] as CursorKey | undefined) ?? '';
      case 'related':
        return choices.once(6)
          ? key.missing
          : ((this.#end(key.path, choices)?.properties[key.property] as CursorKey | undefined) ?? key.missing);
      case 'count':
        return choices.below(6);
      case 'sum':
        return choices.once(3) ? 0 : ((this.#end(key.path, choices)?.properties[key.property] as number | undefined) ?? 0);
    }
  }

  /** Some node that a path can lead to. */
  #end(path: readonly Expand[], choices: Choices): NodeRecord | undefined {
    const { relationship, direction, label } = path.at(-1)!;
    const { from, to } = this.model.relationships.get(relationship)!;
    const members = direction === 'OUT' ? to : from;
    return this.#ofMember(choices.oneOf(label ? members.filter((name) => this.model.types.get(name)!.label === label) : members), choices);
  }
}
