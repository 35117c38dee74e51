import {
  buildSchema,
  execute,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  printSchema,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { ANY_DAY, LAST_DAY } from '../../../src/model/days.js';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch, NodeRecord } from '../../../src/store/graph-batch.js';
import type { Ask } from '../differential/differential.js';
import { asOf, latest, type Days } from './plain-as-of.js';
import { PlainGraph, type Neighbour } from './plain-graph.js';
import { plainPage, type PlainEdge, type PlainPage } from './plain-page.js';
import type { Input } from './plain-where.js';

/** What a resolver stands on; `__typename` tells interfaces and unions what it is. */
type Standing = { readonly __typename: string } & (
  { readonly node: NodeRecord } | { readonly page: PlainPage } | { readonly edge: PlainEdge }
);

const yuan: Readonly<Record<string, number>> = { YUAN: 1, WAN_YUAN: 10_000, YI_YUAN: 100_000_000 };

/** The same schema with none of our code in it but the scalars. */
function withoutResolvers(schema: GraphQLSchema): GraphQLSchema {
  const plain = buildSchema(printSchema(schema));
  for (const type of Object.values(plain.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue;
    const { serialize, parseValue, parseLiteral } = schema.getType(type.name) as typeof type;
    Object.assign(type, { serialize, parseValue, parseLiteral });
  }
  return plain;
}

type Resolve = GraphQLFieldResolver<Standing | Record<string, unknown> | undefined, unknown>;

/** Resolvers that look up what they are asked for in a graph. */
function resolverOver(model: GraphModel, graph: PlainGraph): Resolve {
  const standOn = (node: NodeRecord | undefined): Standing | null => (node ? { __typename: graph.typeOf(node).name, node } : null);
  const pageOf = (connection: GraphQLObjectType, found: readonly Neighbour[], given: Input): Standing => {
    const type = model.types.get(getNamedType(connection.getFields()['nodes']!.type).name);
    return { __typename: connection.name, page: plainPage(graph, type, found, given) };
  };

  const ofRoot = (name: string, type: GraphQLObjectType, given: Input): unknown => {
    const many = model.entities.find((entity) => entity.many === name);
    if (many) return pageOf(type, graph.all(many), given);
    const target = model.types.get(type.name)!;
    if (target.singleton) return standOn(graph.all(target)[0]?.node);
    const node = graph.node(given['id'] as string);
    return standOn(node && target.members.includes(graph.typeOf(node).name) ? node : undefined);
  };
  const ofNode = (node: NodeRecord, name: string, type: GraphQLObjectType, given: Input): unknown => {
    const entity = graph.typeOf(node);
    const property = entity.properties.get(name);
    const value = node.properties[name];
    if (property)
      return property.kind === 'money' && value !== undefined
        ? (value as number) / yuan[(given['unit'] as string | undefined) ?? 'YUAN']!
        : value;
    const hop = entity.hops.get(name)!;
    const found = graph.neighbours(node, hop);
    return hop.many ? pageOf(type, found, given) : standOn(found[0]?.node);
  };
  const ofPage = (page: PlainPage, name: string): unknown => {
    if (name === 'nodes') return page.edges.map(({ node }) => standOn(node));
    if (name === 'edges') return page.edges.map((edge) => ({ edge }));
    if (name === 'totalCount') return page.totalCount;
    return name === 'unfilteredCount' ? page.unfilteredCount : page.pageInfo;
  };
  const ofEdge = ({ node, relationship, cursor }: PlainEdge, name: string, type: GraphQLObjectType, given: Input): unknown => {
    if (name === 'node') return standOn(node);
    if (name === 'cursor') return cursor;
    if (name !== 'statements') return relationship?.properties[name] ?? null;
    const statements = (relationship?.properties['statements'] ?? []) as readonly string[];
    return pageOf(
      type,
      statements.flatMap((id) => graph.node(id) ?? []).map((statement) => ({ node: statement, relationship: null })),
      given,
    );
  };

  return (standing, given, _context, info) => {
    const type = getNamedType(info.returnType) as GraphQLObjectType;
    if (standing === undefined) return ofRoot(info.fieldName, type, given);
    if ('node' in standing) return ofNode(standing.node as NodeRecord, info.fieldName, type, given);
    if ('page' in standing) return ofPage(standing.page as PlainPage, info.fieldName);
    if ('edge' in standing) return ofEdge(standing.edge as PlainEdge, info.fieldName, type, given);
    return (standing as Record<string, unknown>)[info.fieldName];
  };
}

/** The days that `@asOf` names, read by graphql-js; null where it names none. */
function daysOf(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>): Days | null {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const { known, on } = getDirectiveValues(schema.getDirective('asOf')!, operation, coerced) ?? {};
  const day = (date: unknown, otherwise: number): number => (typeof date === 'string' ? Number(date.replaceAll('-', '')) : otherwise);
  return known || on ? { known: day(known, LAST_DAY), on: day(on, ANY_DAY) } : null;
}

/** Graphs of past days that are kept, for several sets of variables name the same. */
const KEPT = 8;

/**
 * Answers operations with graphql-js and the plainest resolvers there can be: no plan, no Cypher, no shaper, no index.
 * Slow, and an oracle for all of them. As of a day it reads another graph, which was made from what held then.
 */
export function plainExecutor(schema: GraphQLSchema, model: GraphModel, batch: GraphBatch): Ask {
  const plainSchema = withoutResolvers(schema);
  const resolvers = new LRUCache<string, Resolve>({ max: KEPT });
  const resolverAt = (days: Days | null): Resolve => {
    const key = JSON.stringify(days);
    const made = resolvers.get(key) ?? resolverOver(model, new PlainGraph(model, days ? asOf(model, batch, days) : latest(model, batch)));
    resolvers.set(key, made);
    return made;
  };

  return async ({ document, source, variables }) => {
    const fieldResolver = resolverAt(daysOf(plainSchema, document, variables)) as never;
    const { data, errors } = await execute({ schema: plainSchema, document, variableValues: variables, fieldResolver });
    if (errors) throw new Error(`${errors.join('; ')}\n${source}\n${JSON.stringify(variables)}`);
    return { answer: JSON.stringify(data) };
  };
}
