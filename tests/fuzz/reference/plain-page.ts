import type { TypeModel } from '../../../src/model/graph-model.js';
import type { NodeRecord } from '../../../src/store/graph-batch.js';
import type { Neighbour, PlainGraph } from './plain-graph.js';
import { readOrder, type Key, type PlainKey } from './plain-order.js';
import { holds, type Input } from './plain-where.js';

export interface PlainEdge extends Neighbour {
  readonly cursor: string;
}

export interface PlainPage {
  readonly totalCount: number;
  /** Of all that could be listed, whatever the conditions. */
  readonly unfilteredCount: number;
  readonly edges: readonly PlainEdge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const DEFAULT_SIZE = 20;

/** Negative, zero or positive; NaN where two keys cannot be compared. */
function compare(order: readonly PlainKey[], one: readonly Key[], other: readonly Key[]): number {
  for (const [index, { sign }] of order.entries()) {
    const [left, right] = [one[index]!, other[index]!];
    if (typeof left !== typeof right) return NaN;
    if (left !== right) return left < right ? -sign : sign;
  }
  return 0;
}

/** A page the long way: everything is filtered, sorted and given a cursor, and then cut. */
export function plainPage(graph: PlainGraph, type: TypeModel | undefined, found: readonly Neighbour[], given: Input): PlainPage {
  const { where, orderBy, first, last, after, before, ...equal } = given;
  const order = readOrder(graph, type!, (orderBy ?? []) as Input[]);
  const keysOf = (node: NodeRecord): Key[] => order.map(({ of }) => of(node));
  const name = order.map(({ name: key, sign }) => (sign < 0 ? `-${key}` : key)).join(',');
  const equals = Object.entries(equal).filter(([, value]) => value !== null && value !== undefined);
  const all = found
    .filter(
      ({ node }) =>
        holds(graph, type!, node, (where ?? {}) as Input) && equals.every(([property, value]) => node.properties[property] === value),
    )
    .map(({ node, relationship }) => ({ node, relationship, keys: keysOf(node) }))
    .sort((one, other) => compare(order, one.keys, other.keys));

  const parse = (cursor: unknown): Key[] | null =>
    cursor == null ? null : (JSON.parse(Buffer.from(cursor as string, 'base64url').toString()) as Key[]).slice(1);
  const [behind, ahead] = [parse(after), parse(before)];
  const between = all.filter(({ keys }) => (!behind || compare(order, keys, behind) > 0) && (!ahead || compare(order, keys, ahead) < 0));
  const size = (first ?? last ?? DEFAULT_SIZE) as number;
  const backwards = last != null;
  const page = backwards ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const edges = page.map(({ keys, ...neighbour }) => ({
    ...neighbour,
    cursor: Buffer.from(JSON.stringify([name, ...keys])).toString('base64url'),
  }));
  const more = between.length > size;
  return {
    totalCount: all.length,
    unfilteredCount: found.length,
    edges,
    pageInfo: {
      hasNextPage: backwards ? ahead !== null : more,
      hasPreviousPage: backwards ? more : behind !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
