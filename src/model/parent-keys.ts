import type { GraphModel, HopModel, TypeModel } from './graph-model.js';

/**
 * A property in which a store may keep, beside the relationship itself, the id of the one node that it leads to: an
 * index that begins with it has the children of a node in order, however many there are.
 */
export interface ParentKey {
  /** The relationship type, from the child to its parent. */
  readonly relationship: string;
  /** Label of the child. */
  readonly label: string;
  /** `regionId`, after the field that leads to the parent. */
  readonly key: string;
  /** The sort key that people page through the children by. */
  readonly name: string;
}

const known = new WeakMap<GraphModel, ReadonlyMap<string, ParentKey>>();

/** The sort key of what a node is called. */
export const nameKeyOf = ({ properties }: TypeModel): string | undefined =>
  [...properties.values()].find(({ sort, list }) => sort === 'collation' && !list)?.sortKey;

function parentKey(model: GraphModel, child: TypeModel, hop: HopModel): ParentKey | null {
  const { from } = model.relationships.get(hop.relationship)!;
  const name = nameKeyOf(child);
  const isListed = model.entities.some(({ hops }) =>
    [...hops.values()].some(({ relationship, direction, many }) => many && direction === 'IN' && relationship === hop.relationship),
  );
  if (hop.many || hop.direction !== 'OUT' || from.length !== 1 || !name || !isListed) return null;
  const key = `${hop.name}Id`;
  if (child.properties.has(key)) throw new Error(`${child.name}.${key} would stand where the id of its ${hop.name} is kept.`);
  return { relationship: hop.relationship, label: child.label!, key, name };
}

/**
 * By relationship type: of every relationship to one, from nodes with names, that can be asked for from its other end
 * as a list.
 */
export function parentKeys(model: GraphModel): ReadonlyMap<string, ParentKey> {
  let keys = known.get(model);
  if (!keys) {
    const all = model.entities.flatMap((child) => [...child.hops.values()].map((hop) => parentKey(model, child, hop)));
    keys = new Map(all.filter((each) => each !== null).map((each) => [each.relationship, each]));
    known.set(model, keys);
  }
  return keys;
}

/** Those that nodes of a label keep. */
export const parentKeysOf = (model: GraphModel, label: string): readonly ParentKey[] =>
  [...parentKeys(model).values()].filter((each) => each.label === label);
