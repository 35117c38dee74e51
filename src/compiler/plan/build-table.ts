import { getNamedType, type GraphQLObjectType } from 'graphql';
import { GraphError } from '../../errors.js';
import { StatementKind } from '../../model/enums.js';
import type { TypeModel } from '../../model/graph-model.js';
import type { TableColumnFieldShape, TableFieldShape, TableRowFieldShape, TableShape } from '../shape/table-shape.js';
import { buildOrder } from './build-order.js';
import { equals } from './build-ranking.js';
import { buildWhere, expandHop } from './build-where.js';
import { allOf } from './conjunction.js';
import { ColumnList } from './column-list.js';
import { checkedFirst } from './first-argument.js';
import { pageOf } from './page-of.js';
import type { PlanContext } from './plan-context.js';
import type { Page, ParameterIndex, Predicate } from './query-plan.js';
import { readArguments, type Arguments } from './read-arguments.js';
import type { BuildRoot, RootPlace } from './root-builders.js';

/** What every part of one table is planned with. */
interface Table {
  readonly context: PlanContext;
  readonly given: Arguments;
  readonly indicators: ParameterIndex;
  readonly periods: ParameterIndex;
  /** Which observations are cells. */
  readonly cell: Predicate;
}

/**
 * Two sources: the indicators of the columns, and the regions with their observations. The shaper puts each observation
 * in its cell, so that what no document states is a gap that can be seen.
 */
export const buildTable: BuildRoot = (context, { field, key, nodes, roots }) => {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const given = readArguments(field, nodes[0]!, context.variables);
  const indicators = listParameter(context, given, 'indicators');
  const periods = listParameter(context, given, 'periods');
  const hop = typeOf(context, 'Observation').hops.get('indicator')!;
  const isIndicator: Predicate = {
    kind: 'exists',
    from: expandHop(hop),
    where: { kind: 'compare', property: 'id', operator: 'in', value: indicators },
  };
  const cell = allOf([
    { kind: 'compare', property: 'period', operator: 'in', value: periods },
    equals(context, 'kind', given, 'kind', StatementKind.ACTUAL),
    isIndicator,
  ])!;
  const table: Table = { context, given, indicators, periods, cell };

  const head = new ColumnList();
  const headId = head.property('id');
  const body = new ColumnList();
  const cells = new ColumnList();
  const selected = [...context.selections.fields(type, nodes)];
  const names = new Set(selected.map(([, [node]]) => node!.name.value));
  // Each response key has a selection of its own; all of them read from the same two lists.
  const fields = selected.map(([fieldKey, fieldNodes]): TableFieldShape => {
    const name = fieldNodes[0]!.name.value;
    if (name === '__typename') return { kind: 'typename', key: fieldKey, value: type.name };
    if (name === 'totalRows') return { kind: 'totalRows', key: fieldKey };
    const named = typeOfField(type, name);
    return name === 'columns'
      ? { kind: 'columns', key: fieldKey, fields: buildColumnFields(context, named, fieldNodes, head) }
      : { kind: 'rows', key: fieldKey, fields: buildRowFields(context, named, fieldNodes, body, cells) };
  });
  const keys = cellKeys(context, cells);
  const cellsColumn = names.has('rows') ? body.source(cellPage(table, cells)) : -1;
  const limit = names.has('rows') ? checkedFirst(context, given) : null;
  const headColumn = roots.push(headPage(table, head)) - 1;
  const bodyColumn = roots.push(bodyPage(table, body, limit, names.has('totalRows'))) - 1;
  return {
    kind: 'table',
    key,
    fields,
    indicators,
    periods,
    limit,
    head: { column: headColumn, idColumn: headId },
    body: { column: bodyColumn, cellsColumn, keys },
  };
};

const typeOf = (context: PlanContext, name: string): TypeModel => context.model.types.get(name)!;

const typeOfField = (type: GraphQLObjectType, field: string): GraphQLObjectType =>
  getNamedType(type.getFields()[field]!.type) as GraphQLObjectType;

function listParameter(context: PlanContext, given: Arguments, name: string): ParameterIndex {
  const value = given.get(name);
  if (value?.kind !== 'leaf') throw new GraphError('BAD_USER_INPUT', `A table needs ${name}.`);
  return context.parameters.add(value.source, { kind: 'few', what: name });
}

const headPage = ({ context, indicators }: Table, columns: ColumnList): Page =>
  pageOf({
    from: { kind: 'scan', label: 'Indicator' },
    where: { kind: 'compare', property: 'id', operator: 'in', value: indicators },
    limit: context.parameters.add({ kind: 'literal', value: MOST_CELLS }),
    columns: columns.all,
  });

/** As many as the lists of a table can name; see the codec `few`. */
const MOST_CELLS = 10_000;

function bodyPage({ context, given, cell }: Table, columns: ColumnList, limit: ParameterIndex | null, count: boolean): Page {
  const region = typeOf(context, 'Region');
  const empty = given.get('empty');
  const filled: Predicate = { kind: 'exists', from: expandHop(region.hops.get('observations')!), where: cell };
  const wanted = empty?.kind === 'leaf' && empty.value === true ? null : filled;
  return pageOf({
    from: { kind: 'scan', label: 'Region' },
    where: allOf([buildWhere(context, region, given.get('where')), wanted]),
    order: buildOrder(context.model, region, given.get('orderBy')),
    limit,
    count,
    columns: columns.all,
  });
}

function buildColumnFields(
  context: PlanContext,
  type: GraphQLObjectType,
  parents: RootPlace['nodes'],
  columns: ColumnList,
): TableColumnFieldShape[] {
  return [...context.selections.fields(type, parents)].map(([key, nodes]): TableColumnFieldShape => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return { kind: 'typename', key, value: type.name };
    if (name === 'period') return { kind: 'period', key };
    return { kind: 'indicator', key, object: context.buildObject(context, typeOfField(type, name), nodes, columns) };
  });
}

function buildRowFields(
  context: PlanContext,
  type: GraphQLObjectType,
  parents: RootPlace['nodes'],
  columns: ColumnList,
  cells: ColumnList,
): TableRowFieldShape[] {
  return [...context.selections.fields(type, parents)].map(([key, nodes]): TableRowFieldShape => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return { kind: 'typename', key, value: type.name };
    const named = typeOfField(type, name);
    return name === 'region'
      ? { kind: 'region', key, object: context.buildObject(context, named, nodes, columns) }
      : { kind: 'cells', key, object: context.buildObject(context, named, nodes, cells) };
  });
}

/** The columns that say which cell an observation is. */
function cellKeys(context: PlanContext, cells: ColumnList): TableShape['body']['keys'] {
  const indicator = new ColumnList();
  indicator.property('id');
  const from = expandHop(typeOf(context, 'Observation').hops.get('indicator')!);
  return { period: cells.property('period'), indicator: cells.source({ kind: 'one', from, columns: indicator.all }) };
}

const cellPage = ({ context, cell }: Table, cells: ColumnList): Page =>
  pageOf({
    from: expandHop(typeOf(context, 'Region').hops.get('observations')!),
    where: cell,
    limit: context.parameters.add({ kind: 'literal', value: MOST_CELLS }),
    columns: cells.all,
  });
