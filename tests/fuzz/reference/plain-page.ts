import type { TypeModel } from '../../../src/model/graph-model.js';
import type { NodeRecord } from '../../../src/store/graph-batch.js';
import type { Neighbour, PlainGraph } from './plain-graph.js';
import { holds, type Input } from './plain-where.js';

type Key = string | number;
type SortKey = readonly [property: string, sign: 1 | -1];

export interface PlainEdge extends Neighbour {
  readonly cursor: string;
}

export interface PlainPage {
  readonly totalCount: number;
  readonly edges: readonly PlainEdge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const DEFAULT_SIZE = 20;

function readOrder(type: TypeModel, orderBy: readonly Input[]): SortKey[] {
  const keys: SortKey[] = [];
  for (const [field, direction] of orderBy.flatMap((element) => Object.entries(element))) {
    const property = type.properties.get(field)!.sortKey!;
    if (!keys.some(([known]) => known === property)) keys.push([property, direction === 'DESC' ? -1 : 1]);
    if (property === 'id') return keys;
  }
  return [...keys, ['id', keys.at(-1)?.[1] ?? 1]];
}

/** Negative, zero or positive; NaN where two keys cannot be compared. */
function compare(order: readonly SortKey[], one: readonly Key[], other: readonly Key[]): number {
  for (const [index, [, sign]] of order.entries()) {
    const [left, right] = [one[index]!, other[index]!];
    if (typeof left !== typeof right) return NaN;
    if (left !== right) return left < right ? -sign : sign;
  }
  return 0;
}

/** A page the long way: everything is filtered, sorted and given a cursor, and then cut. */
export function plainPage(graph: PlainGraph, type: TypeModel | undefined, found: readonly Neighbour[], given: Input): PlainPage {
  const { where, orderBy, first, last, after, before, ...equal } = given;
  const order = readOrder(type!, (orderBy ?? []) as Input[]);
  const keysOf = (node: NodeRecord): Key[] => order.map(([property]) => node.properties[property] as Key);
  const name = order.map(([property, sign]) => (sign < 0 ? `-${property}` : property)).join(',');
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
    edges,
    pageInfo: {
      hasNextPage: backwards ? ahead !== null : more,
      hasPreviousPage: backwards ? more : behind !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
