import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { getNamedType } from 'graphql';
import { GraphError } from '../../errors.js';
import type { TypeModel } from '../../model/graph-model.js';
import { DEFAULT_PAGE_SIZE } from '../limits/page-size.js';
import type { ArgumentValue } from '../selection/argument-value.js';
import type { ConnectionFieldShape, ConnectionShape, EdgeFieldShape, PageInfoFieldShape } from '../shape/shape.js';
import { buildOrder } from './build-order.js';
import { buildWhere } from './build-where.js';
import { allOf } from './conjunction.js';
import { ColumnList } from './column-list.js';
import { countAll } from './count-all.js';
import { findIndex } from './find-index.js';
import { leafShape } from './leaf-shape.js';
import { orderName } from './name-of-key.js';
import type { PlanContext } from './plan-context.js';
import { readArguments, type Arguments } from './read-arguments.js';
import type { Page, Predicate, Source, Traversal } from './query-plan.js';

interface BuiltPage {
  readonly source: Page;
  readonly connection: ConnectionShape;
}

/**
 * Plans a connection: the page that a store reads, and the shape that writes it.
 * @param place puts a source among the columns that the connection stands in
 * @param only what the field itself demands of its nodes
 */
export function buildPage(
  context: PlanContext,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  from: Traversal,
  place: (source: Source) => number,
  filterArguments: readonly string[] = [],
  only: Predicate | null = null,
): BuiltPage {
  const connectionType = getNamedType(field.type) as GraphQLObjectType;
  const type = context.model.types.get(getNamedType(connectionType.getFields()['nodes']!.type).name)!;
  const given = readArguments(field, nodes[0]!, context.variables);
  const backwards = checkDirection(given);
  const order = buildOrder(context.model, type, given.get('orderBy'));
  const name = orderName(order);
  const keys = (cursor: ArgumentValue | undefined): number[] | null =>
    cursor?.kind === 'leaf' ? order.map((_, index) => context.parameters.add(cursor.source, { kind: 'cursor', order: name, index })) : null;

  const columns = new ColumnList();
  const unfiltered = (): number => place(countAll(from, only));
  const fields = buildConnectionFields(context, connectionType, nodes, columns, unfiltered);
  const rows = fields.some(({ kind }) => kind === 'nodes' || kind === 'edges' || kind === 'pageInfo');
  const cursors = rows && fields.some(needsCursors);
  const where = allOf([
    only,
    buildWhere(context, type, given.get('where')),
    ...filterArguments.map((argument) => equality(context, type, argument, given)),
  ]);
  const probes = fields.some(saysWhetherMore);
  const limit = rows ? pageSize(context, given, probes) : null;
  const after = keys(given.get('after'));
  const before = keys(given.get('before'));
  const keyColumns = cursors ? order.map((key) => columns.key(key)) : [];
  return {
    source: {
      kind: 'page',
      from,
      where,
      order,
      backwards,
      after,
      before,
      limit,
      probes,
      sortedBy: limit === null || context.asOf ? null : findIndex(context.model, { from, where, order }),
      count: fields.some(({ kind }) => kind === 'totalCount'),
      columns: columns.all,
    },
    connection: {
      fields,
      limit: probes ? limit : null,
      backwards,
      hasAfter: after !== null,
      hasBefore: before !== null,
      order: name,
      keyColumns,
    },
  };
}

/** True where the page is taken from the end. */
function checkDirection(given: Arguments): boolean {
  if (given.has('first') && given.has('last')) {
    throw new GraphError('BAD_USER_INPUT', 'Pass first or last, not both.', {
      hint: 'first with after goes forwards, last with before goes backwards.',
    });
  }
  return given.has('last');
}

function pageSize(context: PlanContext, given: Arguments, probes: boolean): number {
  const size = given.get('first') ?? given.get('last');
  const source = size?.kind === 'leaf' ? size.source : ({ kind: 'literal', value: DEFAULT_PAGE_SIZE } as const);
  return context.parameters.add(source, { kind: 'limit', probes });
}

function equality(context: PlanContext, type: TypeModel, argument: string, given: Arguments): Predicate | null {
  const value = given.get(argument);
  if (value?.kind !== 'leaf') return null;
  return { kind: 'compare', property: type.properties.get(argument)!.name, operator: 'eq', value: context.parameters.add(value.source) };
}

const saysWhetherMore = (field: ConnectionFieldShape): boolean =>
  field.kind === 'pageInfo' && field.fields.some(({ kind }) => kind === 'hasNextPage' || kind === 'hasPreviousPage');

export const needsCursors = (field: ConnectionFieldShape): boolean =>
  (field.kind === 'edges' && field.fields.some(({ kind }) => kind === 'cursor')) ||
  (field.kind === 'pageInfo' && field.fields.some(({ kind }) => kind === 'startCursor' || kind === 'endCursor'));

/** @param buildEdges plans what is read of an edge, where edges are not those of entities */
export function buildConnectionFields(
  context: PlanContext,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
  columns: ColumnList,
  unfiltered: () => number,
  buildEdges = (edge: GraphQLObjectType, nodes: readonly FieldNode[]): EdgeFieldShape[] => buildEdgeFields(context, edge, nodes, columns),
): ConnectionFieldShape[] {
  return [...context.selections.fields(type, parents)].map(([key, nodes]): ConnectionFieldShape => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return { kind: 'typename', key, value: type.name };
    const fieldType = getNamedType(type.getFields()[name]!.type);
    switch (name) {
      case 'nodes':
        return { kind: 'nodes', key, object: context.buildObject(context, fieldType, nodes, columns) };
      case 'edges':
        return { kind: 'edges', key, fields: buildEdges(fieldType as GraphQLObjectType, nodes) };
      case 'pageInfo':
        return { kind: 'pageInfo', key, fields: buildPageInfo(context, fieldType as GraphQLObjectType, nodes) };
      case 'unfilteredCount':
        return { kind: 'unfilteredCount', key, column: unfiltered() };
      default:
        return { kind: 'totalCount', key };
    }
  });
}

function buildEdgeFields(
  context: PlanContext,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
  columns: ColumnList,
): EdgeFieldShape[] {
  return [...context.selections.fields(type, parents)].map(([key, nodes]): EdgeFieldShape => {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    if (!field) return { kind: 'typename', key, value: type.name };
    switch (name) {
      case 'cursor':
        return { kind: 'cursor', key };
      case 'node':
        return { kind: 'node', key, object: context.buildObject(context, getNamedType(field.type), nodes, columns) };
      case 'statements': {
        const from = { kind: 'evidence', label: 'Statement' } as const;
        const { source, connection } = buildPage(context, field, nodes, from, (each) => columns.source(each));
        return { kind: 'connection', key, column: columns.source(source), connection };
      }
      default:
        return leafShape(key, `${type.name}.${name}`, columns.edge(name), field.type, null);
    }
  });
}

const buildPageInfo = (context: PlanContext, type: GraphQLObjectType, parents: readonly FieldNode[]): PageInfoFieldShape[] =>
  [...context.selections.fields(type, parents)].map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    return { kind: (name === '__typename' ? 'typename' : name) as PageInfoFieldShape['kind'], key };
  });
