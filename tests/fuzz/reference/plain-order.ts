import type { HopModel, TypeModel } from '../../../src/model/graph-model.js';
import type { NodeRecord } from '../../../src/store/graph-batch.js';
import type { PlainGraph } from './plain-graph.js';
import type { Input } from './plain-where.js';

export type Key = string | number;

/** What a list is ordered by: what cursors call it, and how it is found for a node. */
export interface PlainKey {
  readonly name: string;
  readonly sign: 1 | -1;
  readonly of: (node: NodeRecord) => Key;
}

const sign = (direction: unknown): 1 | -1 => (direction === 'DESC' ? -1 : 1);

const stepName = ({ direction, relationship, targetLabel }: HopModel): string =>
  `${direction === 'IN' ? '<' : ''}${relationship}${targetLabel ? `:${targetLabel}` : ''}`;

const pathName = (path: readonly HopModel[], end?: string): string => [...path.map(stepName), ...(end ? [end] : [])].join('.');

const only = (input: unknown): [string, unknown] => {
  const fields = Object.entries(input as Input).filter(([, value]) => value !== null && value !== undefined);
  if (fields.length !== 1) throw new Error(`An order by ${fields.length} fields.`);
  return fields[0]!;
};

/** Every end of a path, as often as ways lead there. */
const endsOf = (graph: PlainGraph, path: readonly HopModel[], node: NodeRecord): NodeRecord[] =>
  path.reduce((nodes, hop) => nodes.flatMap((each) => graph.neighbours(each, hop).map((neighbour) => neighbour.node)), [node]);

const NOTHING_STATED = { text: '', collation: '', number: Number.MIN_SAFE_INTEGER, ordinal: -1 } as const;

function readKey(graph: PlainGraph, type: TypeModel, path: readonly HopModel[], element: unknown): PlainKey {
  const [field, value] = only(element);
  const hop = type.hops.get(field);
  if (!hop) {
    const { sort, sortKey } = type.properties.get(field)!;
    const of = (node: NodeRecord): Key => (endsOf(graph, path, node)[0]?.properties[sortKey!] as Key | undefined) ?? NOTHING_STATED[sort!];
    return { name: pathName(path, sortKey), sign: sign(value), of };
  }
  const target = graph.model.types.get(hop.target)!;
  if (!hop.many) return readKey(graph, target, [...path, hop], value);
  const [by, inner] = only(value);
  if (by === 'sum') return readSum(graph, target, [...path, hop], inner);
  return { name: `count(${pathName([...path, hop])})`, sign: sign(inner), of: (node) => endsOf(graph, [...path, hop], node).length };
}

function readSum(graph: PlainGraph, type: TypeModel, path: readonly HopModel[], element: unknown): PlainKey {
  const [field, value] = only(element);
  const hop = type.hops.get(field);
  if (hop) return readSum(graph, graph.model.types.get(hop.target)!, [...path, hop], value);
  const of = (node: NodeRecord): number => {
    const amounts = endsOf(graph, path, node).flatMap(({ properties }) =>
      properties[field] === undefined ? [] : [BigInt(properties[field] as number)],
    );
    const sum = amounts.reduce((total, amount) => total + amount, 0n);
    return sum > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(sum);
  };
  return { name: `sum(${pathName(path, field)})`, sign: sign(value), of };
}

/** The keys of an `orderBy`; the last is the id. */
export function readOrder(graph: PlainGraph, type: TypeModel, orderBy: readonly Input[]): PlainKey[] {
  const keys: PlainKey[] = [];
  for (const element of orderBy) {
    const key = readKey(graph, type, [], element);
    if (!keys.some(({ name }) => name === key.name)) keys.push(key);
    if (key.name === 'id') return keys;
  }
  return [...keys, { name: 'id', sign: keys.at(-1)?.sign ?? 1, of: ({ id }) => id }];
}
