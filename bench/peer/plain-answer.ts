import { getNamedType, Kind, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';
import type { GraphModel } from '../../src/model/graph-model.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapObject = (value: { readonly [key: string]: Json }, change: (element: Json, key: string) => Json): Json =>
  Object.fromEntries(Object.entries(value).map(([key, element]) => [key, change(element, key)]));

/** Our answer with connections that show nothing but nodes as lists. */
export function plainOurs(value: Json): Json {
  if (Array.isArray(value)) return value.map(plainOurs);
  if (!isObject(value)) return value;
  const [key, ...others] = Object.keys(value);
  return key === 'nodes' && others.length === 0 ? plainOurs(value[key]!) : mapObject(value, plainOurs);
}

type Change = (value: Json) => Json;

/** What of the peer's answer differs from ours by design, by the path of response keys. */
function changesOf(source: string, schema: GraphQLSchema, model: GraphModel): ReadonlyMap<string, readonly Change[]> {
  const changes = new Map<string, Change[]>();
  const path: string[] = [];
  const typeInfo = new TypeInfo(schema);
  const add = (change: Change): void => void changes.set(path.join('.'), [...(changes.get(path.join('.')) ?? []), change]);
  visit(
    parse(source),
    visitWithTypeInfo(typeInfo, {
      enter(node) {
        if (node.kind !== Kind.FIELD) return;
        path.push((node.alias ?? node.name).value);
        const parent = model.types.get(getNamedType(typeInfo.getParentType())?.name ?? '');
        const property = parent?.properties.get(node.name.value);
        if (parent?.hops.get(node.name.value)?.many === false) add((value) => (value as readonly Json[])[0] ?? null);
        if (property?.kind === 'money') add((value) => value && Number(value));
        if (property?.kind === 'decimal') add((value) => value && Number(value) / 1_000_000);
      },
      leave(node) {
        if (node.kind === Kind.FIELD) path.pop();
      },
    }),
  );
  return changes;
}

/**
 * The peer's answer in our shape: where our field leads to at most one node it is that node and no list, whole numbers of
 * yuan and millionths are numbers, and what stands on a relationship stands beside the node.
 */
export function plainPeer(answer: Json, source: string, schema: GraphQLSchema, model: GraphModel): Json {
  const changes = changesOf(source, schema, model);
  const plain = (value: Json, path: string): Json => {
    if (Array.isArray(value)) return value.map((element: Json) => plain(element, path));
    if (!isObject(value)) return value;
    const { properties, ...rest } = value;
    const flat = properties !== undefined && isObject(properties) ? { ...properties, ...rest } : value;
    return mapObject(flat, (element, key) => {
      const at = path === '' ? key : `${path}.${key}`;
      return plain(
        (changes.get(at) ?? []).reduce((changed, change) => change(changed), element),
        at,
      );
    });
  };
  return plain(answer, '');
}

/** The same answer with every list in one order. */
export function asSets(value: unknown): unknown {
  if (Array.isArray(value)) {
    const keyed = value.map(asSets).map((element) => ({ element, key: sortedJson(element) }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ element }) => element);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, asSets(element)]));
}

const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_, element: unknown) =>
    typeof element === 'object' && element !== null && !Array.isArray(element)
      ? Object.fromEntries(Object.entries(element).sort(([a], [b]) => (a < b ? -1 : 1)))
      : element,
  );
