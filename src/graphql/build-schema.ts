import 'reflect-metadata';
import { DirectiveLocation, GraphQLDirective, specifiedDirectives, type GraphQLSchema } from 'graphql';
import { Arg, Args, buildSchema as build, Field, ID, Query, Resolver } from 'type-graphql';
import { declared, type Target } from '../model/declarations.js';
import { graphExtensions } from '../model/decorators.js';
import { MoneyUnit } from '../model/enums.js';
import { Statement } from '../model/index.js';
import { CalendarDate, Money } from '../model/scalars.js';
import { hopFields, type HopField } from '../model/hops.js';
import { declareAbsences } from './absence-fields.js';
import { completeFamily, declareFamily, type TypeFamily } from './connections.js';
import { never } from './declare-root.js';
import { declareGroups } from './group-fields.js';
import { declareIndicators } from './indicator-fields.js';
import { declareSums } from './list-order.js';
import { PageArguments } from './paging.js';
import { declareSearch } from './search-fields.js';
import { declarePaths, Step } from './path-fields.js';

/** Puts the arguments of a connection on a field. */
function pageArguments(prototype: object, field: string, family: TypeFamily, filterArguments: readonly string[] = []): void {
  let index = 0;
  for (const name of filterArguments) {
    Arg(name, () => String, { nullable: true })(prototype, field, index++);
  }
  const { where, order } = family;
  if (where) Arg('where', () => where, { nullable: true })(prototype, field, index++);
  if (order) Arg('orderBy', () => [order], { nullable: true })(prototype, field, index++);
  Args(() => PageArguments)(prototype, field, index);
}

function declareHop(hop: HopField, families: ReadonlyMap<Target, TypeFamily>): void {
  const { owner, field, target, many, description, relationship, direction, inverse, filterArguments, revisable, nested } = hop;
  const family = families.get(target)!;
  const prototype = owner.prototype as object;
  Field((() => (many ? family.connection : target)) as never, { description, nullable: !many })(prototype, field);
  graphExtensions({
    hop: {
      relationship,
      direction,
      many,
      inverse,
      ...(filterArguments && { filterArguments }),
      ...(revisable && { revisable }),
      ...(nested && { nested }),
    },
  })(prototype, field);
  if (many) pageArguments(prototype, field, family, filterArguments);
}

/** Every edge, and every step of a path, leads to the statements that its relationship rests on. */
function declareEvidence(families: ReadonlyMap<Target, TypeFamily>): void {
  const statements = families.get(Statement)!;
  for (const type of [...[...families.values()].map(({ edge }) => edge), Step]) {
    const description = 'The statements that the relationship rests on; none in lists that start at the root.';
    Field((() => statements.connection) as never, { description })(type.prototype, 'statements');
    graphExtensions({ evidence: true })(type.prototype, 'statements');
    pageArguments(type.prototype, 'statements', statements);
  }
}

/** One query a root field of the entities, and `node`. */
function declareRoots(families: ReadonlyMap<Target, TypeFamily>): new () => object {
  class Root {}
  const root = (name: string, type: () => unknown, description: string, nullable: boolean): void => {
    const descriptor = { value: never };
    Query(type as never, { name, description, nullable })(Root.prototype, name, descriptor);
  };
  Resolver()(Root);
  for (const { type, name, abstract, entity } of declared.types) {
    if (abstract || !entity) continue;
    if (entity.one) {
      root(entity.one, () => type, entity.singleton ? `The ${name}.` : `The ${name} with this id, or null.`, true);
      if (!entity.singleton) Arg('id', () => ID)(Root.prototype, entity.one, 0);
    }
    if (entity.many) {
      const family = families.get(type)!;
      root(entity.many, () => family.connection, `All that are of type ${name}, filtered, sorted and paged.`, false);
      pageArguments(Root.prototype, entity.many, family);
    }
  }
  const node = declared.types.find(({ name }) => name === 'Node')!;
  root('node', () => node.type, 'Anything by its id.', true);
  Arg('id', () => ID)(Root.prototype, 'node', 0);
  declareIndicators(Root.prototype, families);
  declareGroups(Root.prototype, families, pageArguments);
  declareSearch(Root.prototype, families);
  declarePaths(Root.prototype);
  return Root;
}

/** Money is answered in the unit asked for. */
function declareUnits(): void {
  for (const { owner, field, type } of declared.properties) {
    if (type() === Money) Arg('unit', () => MoneyUnit as never, { defaultValue: MoneyUnit.YUAN })(owner.prototype, field, 0);
  }
}

function declareAll(): new () => object {
  const hops = hopFields();
  const listed = [...hops.filter((hop) => hop.many).map((hop) => hop.target), ...hops.map((hop) => hop.target)];
  const entities = declared.types.filter(({ abstract, entity }) => !abstract && entity?.many).map(({ type }) => type as Target);
  const families = new Map([...new Set([...entities, ...listed])].map((target) => [target, declareFamily(target)]));
  for (const target of families.keys()) completeFamily(target, families, hops);
  for (const hop of hops) declareHop(hop, families);
  declareEvidence(families);
  declareUnits();
  declareAbsences();
  declareSums(hops);
  return declareRoots(families);
}

const asOf = new GraphQLDirective({
  name: 'asOf',
  description: 'Reads everything as of a day: values, relationships, lists, groups and paths alike.',
  locations: [DirectiveLocation.QUERY],
  args: {
    known: { type: CalendarDate, description: 'Only what documents published by this day say. Left out: all that is published.' },
    on: { type: CalendarDate, description: 'The state that is valid on this day. Left out: the latest state.' },
  },
});

let schema: Promise<GraphQLSchema> | undefined;

/** The schema of the model. Built once: type-graphql keeps what decorators declare for the whole process. */
export function buildSchema(): Promise<GraphQLSchema> {
  schema ??= build({ resolvers: [declareAll()] as never, directives: [...specifiedDirectives, asOf], validate: false, skipCheck: false });
  return schema;
}
