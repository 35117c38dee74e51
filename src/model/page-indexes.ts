import type { GraphModel, PropertyModel, TypeModel } from './graph-model.js';
import { nameKeyOf, parentKeysOf } from './parent-keys.js';

/** An index that has the nodes with one value of its first key in an order that pages are read in. */
export interface PageIndex {
  readonly label: string;
  /** The key that one value is asked for, and those that the page is in order of; the last is `id`. */
  readonly keys: readonly string[];
  readonly purpose: string;
}

const ofProperty = (type: TypeModel, { name, kind, list, sortKey }: PropertyModel): PageIndex[] => {
  if (kind === 'id' || list || !sortKey) return [];
  const label = type.label!;
  const byName = kind === 'enum' ? nameKeyOf(type) : undefined;
  return [
    { label, keys: [name, 'id'], purpose: `${type.name} by ${name}, in order of id.` },
    // A value that many nodes share leaves much to sort.
    ...(byName ? [{ label, keys: [name, byName, 'id'], purpose: `${type.name} by ${name}, in order of names.` }] : []),
  ];
};

const ofParents = (model: GraphModel, type: TypeModel): PageIndex[] =>
  parentKeysOf(model, type.label!).flatMap(({ label, key, name, relationship }) => [
    { label, keys: [key, 'id'], purpose: `Pages of what is ${relationship} one node, in order of id.` },
    { label, keys: [key, name, 'id'], purpose: `Pages of what is ${relationship} one node, in order of names.` },
  ]);

const known = new WeakMap<GraphModel, ReadonlyMap<string, readonly PageIndex[]>>();

/** By label: for each value that is sorted by, and for each parent that is kept beside its relationship. */
export function pageIndexes(model: GraphModel): ReadonlyMap<string, readonly PageIndex[]> {
  let indexes = known.get(model);
  if (!indexes) {
    const listed = model.entities.filter(({ singleton }) => !singleton);
    const ofType = (type: TypeModel): PageIndex[] => [
      ...ofParents(model, type),
      ...[...type.properties.values()].flatMap((property) => ofProperty(type, property)),
    ];
    indexes = new Map(listed.map((type) => [type.label!, ofType(type)]));
    known.set(model, indexes);
  }
  return indexes;
}
