import { GraphError } from '../../errors.js';
import type { GraphModel, TypeModel } from '../../model/graph-model.js';
import { missingKeys } from '../../model/missing-keys.js';
import type { ArgumentValue } from '../selection/argument-value.js';
import { expandHop } from './build-where.js';
import { nameOf } from './name-of-key.js';
import type { Expand, SortExpression, SortKey } from './query-plan.js';

/**
 * The sort keys of an `orderBy` argument; the last is `id`, which makes the order total. It follows the direction of
 * the key before it, so that one composite index serves both directions.
 * @throws {GraphError} BAD_USER_INPUT where an element names no field or several, or a sum of what has no amount
 */
export function buildOrder(model: GraphModel, type: TypeModel | undefined, orderBy: ArgumentValue | undefined): SortKey[] {
  const elements = orderBy?.kind === 'list' ? orderBy.elements : [];
  const keys: SortKey[] = [];
  for (const element of elements) {
    const key = buildKey(model, type!, [], element);
    if (!keys.some((known) => nameOf(known) === nameOf(key))) keys.push(key);
    if (nameOf(key) === 'id') return keys;
  }
  return [...keys, { kind: 'property', property: 'id', descending: keys.at(-1)?.descending ?? false }];
}

/** One element, seen from the end of a path of relationships to one. */
function buildKey(model: GraphModel, type: TypeModel, path: readonly Expand[], element: ArgumentValue): SortKey {
  const [field, value] = onlyField(element);
  const hop = type.hops.get(field);
  if (!hop) return { ...propertyKey(type, path, field), descending: isDescending(value) };
  const target = model.types.get(hop.target)!;
  const longer = [...path, expandHop(hop)];
  if (!hop.many) return buildKey(model, target, longer, value);
  const [by, inner] = onlyField(value);
  return by === 'count' ? { kind: 'count', path: longer, descending: isDescending(inner) } : buildSum(model, target, longer, inner);
}

function propertyKey(type: TypeModel, path: readonly Expand[], field: string): SortExpression {
  const { sort, sortKey } = type.properties.get(field)!;
  return path.length === 0
    ? { kind: 'property', property: sortKey! }
    : { kind: 'related', path, property: sortKey!, missing: missingKeys[sort!] };
}

/** `SumOrder` is one type for all nodes, so that its fields fit is seen here. */
function buildSum(model: GraphModel, type: TypeModel, path: readonly Expand[], element: ArgumentValue): SortKey {
  const [field, value] = onlyField(element);
  const property = type.properties.get(field);
  if (property?.kind === 'money') return { kind: 'sum', path, property: field, descending: isDescending(value) };
  const hop = type.hops.get(field);
  if (!hop) {
    const amounts = [...type.properties.values()].filter(({ kind }) => kind === 'money').map(({ name }) => name);
    const hops = [...type.hops.values()].filter(({ target }) => hasAmount(model.types.get(target)!)).map(({ name }) => name);
    throw new GraphError('BAD_USER_INPUT', `${type.name} has no ${field} to sum.`, {
      hint: [...amounts, ...hops].length > 0 ? `Try ${[...amounts, ...hops].join(' or ')}.` : 'Sums are taken of amounts of money.',
    });
  }
  return buildSum(model, model.types.get(hop.target)!, [...path, expandHop(hop)], value);
}

const hasAmount = (type: TypeModel): boolean => [...type.properties.values()].some(({ kind }) => kind === 'money');

function onlyField(element: ArgumentValue): [string, ArgumentValue] {
  const fields = element.kind === 'object' ? [...element.fields] : [];
  if (fields.length === 1) return fields[0]!;
  throw new GraphError('BAD_USER_INPUT', `An element of orderBy must name one field, not ${fields.length}.`, {
    hint: 'Write [{ name: ASC }, { kind: DESC }] for an order by two fields.',
  });
}

const isDescending = (value: ArgumentValue): boolean => value.kind === 'leaf' && value.value === 'DESC';
