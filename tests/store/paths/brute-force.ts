import { HOLDS } from '../../../src/model/days.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';

export interface PlainStep {
  readonly from: string;
  readonly relationship: string;
  readonly direction: 'OUT' | 'IN';
  readonly node: string;
  readonly basis: string;
}

export interface Question {
  readonly types: readonly string[];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  /** Days as integers; null for the latest state. */
  readonly asOf: { readonly known: number; readonly on: number } | null;
}

/** Every step there is, by the node it leaves; what does not hold on the days is left out. */
export class BruteForce {
  readonly #steps = new Map<string, (PlainStep & { readonly ended: boolean })[]>();
  readonly #nodes: ReadonlySet<string>;

  constructor(model: GraphModel, batch: GraphBatch, { types, direction, asOf }: Question) {
    const holds = ({ properties }: { readonly properties: Readonly<Record<string, unknown>> }): boolean => {
      const days = properties[HOLDS] as readonly number[] | undefined;
      if (!asOf || !days) return true;
      return days.some(
        (_, at) =>
          at % 4 === 0 && days[at]! <= asOf.known && asOf.known <= days[at + 1]! && days[at + 2]! <= asOf.on && asOf.on <= days[at + 3]!,
      );
    };
    this.#nodes = new Set(batch.nodes.filter((node) => node.label !== 'Version' && holds(node)).map(({ id }) => id));
    const names = new Map(
      types.flatMap((type) => [[type, type] as const, [asOf ? model.relationships.get(type)!.past : null, type] as const]),
    );
    for (const record of batch.relationships) {
      const relationship = names.get(record.type);
      if (!relationship || !holds(record) || !this.#nodes.has(record.from) || !this.#nodes.has(record.to)) continue;
      const { from, to, properties } = record;
      const shared = { relationship, basis: String(properties['basis']), ended: record.type !== relationship };
      if (direction !== 'IN') this.#add({ ...shared, from, node: to, direction: 'OUT' });
      if (direction !== 'OUT') this.#add({ ...shared, from: to, node: from, direction: 'IN' });
    }
    for (const steps of this.#steps.values()) steps.sort(inOrder);
  }

  #add(step: PlainStep & { readonly ended: boolean }): void {
    this.#steps.set(step.from, [...(this.#steps.get(step.from) ?? []), step]);
  }

  /** All simple paths, tried one by one. */
  paths(from: string, to: string, longest: number, first: number): readonly PlainStep[][] {
    if (!this.#nodes.has(from) || !this.#nodes.has(to)) return [];
    const found: PlainStep[][] = from === to ? [[]] : [];
    const extend = (path: readonly PlainStep[], node: string, left: number): void => {
      for (const step of left === 0 ? [] : (this.#steps.get(node) ?? [])) {
        if (step.node === from || path.some((taken) => taken.node === step.node)) continue;
        const longer = [...path, step];
        if (step.node === to) found.push(longer);
        else extend(longer, step.node, left - 1);
      }
    };
    if (from !== to) extend([], from, longest);
    return found.sort((one, other) => one.length - other.length || stepwise(one, other)).slice(0, first);
  }

  /** What is around a node, depth by depth. */
  around(middle: string, depth: number, first: number): readonly PlainStep[] {
    const distances = new Map([[middle, 0]]);
    const shown: PlainStep[] = [];
    for (let at = 1; at <= depth && this.#nodes.has(middle); at++) {
      const frontier = [...distances].filter(([, distance]) => distance === at - 1).map(([node]) => node);
      for (const node of frontier.sort()) {
        const onward = (this.#steps.get(node) ?? []).filter((step) => {
          const distance = distances.get(step.node) ?? at;
          return step.node !== node && (distance === at || (distance === at - 1 && step.node > node));
        });
        const kinds = new Map<string, PlainStep[]>();
        for (const step of onward.sort(byKind)) {
          const kind = `${step.relationship} ${step.direction}`;
          kinds.set(kind, [...(kinds.get(kind) ?? []), step]);
        }
        for (const step of [...kinds.values()].flatMap((steps) => steps.slice(0, first))) {
          shown.push(step);
          if (!distances.has(step.node)) distances.set(step.node, at);
        }
      }
    }
    return shown.slice(0, 1000);
  }
}

type Ordered = PlainStep & { readonly ended?: boolean };

const compare = (one: string | number, other: string | number): number => (one < other ? -1 : one > other ? 1 : 0);
const rank = ({ direction }: Ordered): number => (direction === 'OUT' ? 0 : 1);

const inOrder = (one: Ordered, other: Ordered): number =>
  compare(one.node, other.node) ||
  compare(one.relationship, other.relationship) ||
  rank(one) - rank(other) ||
  Number(one.ended) - Number(other.ended);

const byKind = (one: Ordered, other: Ordered): number =>
  compare(one.relationship, other.relationship) || rank(one) - rank(other) || inOrder(one, other);

const stepwise = (one: readonly Ordered[], other: readonly Ordered[]): number =>
  one.reduce((order, step, at) => order || inOrder(step, other[at]!), 0);
