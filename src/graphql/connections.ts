import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { declared, type ModelClass, type Target } from '../model/declarations.js';
import { Basis, SortDirection } from '../model/enums.js';
import type { HopField } from '../model/hops.js';
import { Entity } from '../model/index.js';
import { filterFor, IntFilter } from './filters.js';
import { ListOrder } from './list-order.js';
import { PageInfo } from './paging.js';

type Class = new () => object;

const named = (name: string): Class => ({ [name]: class {} })[name]!;

const fieldOf = (type: Class, field: string, getType: () => unknown, description: string, nullable = false): void =>
  Field(getType as never, { description, nullable })(type.prototype, field);

/** The input and page types that belong to one entity, interface or union. */
export interface TypeFamily {
  readonly where?: Class;
  readonly listWhere?: Class;
  readonly order?: Class;
  readonly edge: Class;
  readonly connection: Class;
}

export const nameOf = (target: Target): string => declared.unions.get(target)?.name ?? (target as ModelClass).name;

/** An entity's own fields and those of its interfaces. */
export const withInterfaces = (type: ModelClass): ModelClass[] => {
  const interfaces = declared.types.find((each) => each.type === type)?.interfaces ?? [];
  return [...interfaces, type];
};

/** Declares the connection and, but for unions, the filters and orders of a type. */
export function declareFamily(target: Target): TypeFamily {
  const name = nameOf(target);
  const edge = named(`${name}Edge`);
  const connection = named(`${name}Connection`);
  const page = { edge, connection };
  if (declared.unions.has(target)) return page;
  return { ...page, where: named(`${name}Where`), listWhere: named(`${name}ListWhere`), order: named(`${name}Order`) };
}

/** Gives a family its fields; `families` must hold all that its fields can name. */
export function completeFamily(target: Target, families: ReadonlyMap<Target, TypeFamily>, hops: readonly HopField[]): void {
  const name = nameOf(target);
  const { edge, connection, where, listWhere, order } = families.get(target)!;

  ObjectType(edge.name, { description: `A ${name} in a list, and how it got there.` })(edge);
  fieldOf(edge, 'cursor', () => String, 'Its place in the list, for `after` and `before`.');
  fieldOf(edge, 'node', () => target, `The ${name}.`);
  fieldOf(edge, 'basis', () => Basis, 'What the relationship rests on; null in lists that start at the root.', true);

  ObjectType(connection.name, { description: `A page of a list of ${name}.` })(connection);
  fieldOf(connection, 'nodes', () => [target], 'The nodes of this page.');
  fieldOf(connection, 'edges', () => [edge], 'The nodes of this page with their cursors.');
  fieldOf(connection, 'totalCount', () => Int, 'How many there are on all pages.');
  fieldOf(connection, 'unfilteredCount', () => Int, 'How many there would be without conditions: what a filter left out.');
  fieldOf(connection, 'pageInfo', () => PageInfo, 'Where the page stands.');

  if (!where || !listWhere || !order) return;
  InputType(where.name, { description: `Conditions on a ${name}; all must hold. A condition that is null is left out.` })(where);
  InputType(order.name, { description: `An order of a list of ${name}: one field an object.` })(order);
  for (const [field, meaning] of [
    ['and', 'All of these hold.'],
    ['or', 'At least one of these holds.'],
  ] as const) {
    fieldOf(where, field, () => [where], meaning, true);
  }
  fieldOf(where, 'not', () => where, 'This does not hold.', true);
  const owners = withInterfaces(target as ModelClass);
  if (owners.includes(Entity))
    fieldOf(where, 'named', () => String, 'Its name, English name or an alias is this, whatever case and width.', true);
  if (hops.some((hop) => hop.nested && owners.includes(hop.owner)))
    fieldOf(where, 'within', () => ID, 'It has this id, or is a part of what has, at any depth.', true);
  for (const { owner, field, type, property } of declared.properties) {
    if (!owners.includes(owner)) continue;
    fieldOf(where, field, () => filterFor(type()), 'A condition on this property.', true);
    filterFor(type());
    if (property.sort) fieldOf(order, field, () => SortDirection, 'Order by this property.', true);
  }
  for (const hop of hops) {
    if (!owners.includes(hop.owner)) continue;
    const related = families.get(hop.target);
    const condition = hop.many ? related?.listWhere : related?.where;
    const meaning = hop.many ? 'A condition on the related nodes.' : 'A related node exists for which this holds.';
    if (condition) fieldOf(where, hop.field, () => condition, meaning, true);
    const by = hop.many ? ListOrder : related?.order;
    if (by) fieldOf(order, hop.field, () => by, hop.many ? 'Order by a number of related nodes.' : 'Order by the related node.', true);
  }
  InputType(listWhere.name, { description: `Conditions on related nodes of type ${name}.` })(listWhere);
  for (const [field, meaning] of [
    ['some', 'At least one is such.'],
    ['none', 'None is such.'],
    ['every', 'All are such.'],
  ] as const) {
    fieldOf(listWhere, field, () => where, meaning, true);
  }
  fieldOf(listWhere, 'count', () => IntFilter, 'There are so many; with `of`, so many of those.', true);
  fieldOf(listWhere, 'of', () => where, 'Which of them `count` counts.', true);
}
