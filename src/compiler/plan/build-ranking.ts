import { getNamedType, type GraphQLObjectType } from 'graphql';
import { StatementKind } from '../../model/enums.js';
import { checkedFirst } from './first-argument.js';
import { buildWhere, expandHop } from './build-where.js';
import { allOf } from './conjunction.js';
import { ColumnList } from './column-list.js';
import type { PlanContext } from './plan-context.js';
import { pageOf } from './page-of.js';
import type { Predicate } from './query-plan.js';
import { readArguments, type Arguments } from './read-arguments.js';
import type { BuildRoot, RootPlace } from './root-builders.js';
import type { RankedFieldShape } from '../shape/ranking-shape.js';

/** A comparison of a property with an argument, or with what holds where it is left out. */
export const equals = (context: PlanContext, property: string, given: Arguments, argument: string, otherwise: string): Predicate => {
  const value = given.get(argument);
  const source = value?.kind === 'leaf' ? value.source : ({ kind: 'literal', value: otherwise } as const);
  return { kind: 'compare', property, operator: 'eq', value: context.parameters.add(source) };
};

/** The observations of an indicator, from the greatest or the least on; the shaper counts the places. */
export const buildRanking: BuildRoot = (context, { field, key, nodes, roots }) => {
  const given = readArguments(field, nodes[0]!, context.variables);
  const columns = new ColumnList();
  const valueColumn = columns.property('value');
  const fields = buildFields(context, getNamedType(field.type) as GraphQLObjectType, nodes, columns);
  const direction = given.get('direction');
  const descending = !(direction?.kind === 'leaf' && direction.value === 'ASC');
  const limit = checkedFirst(context, given);
  const page = pageOf({
    from: expandHop(context.model.types.get('Indicator')!.hops.get('values')!),
    where: allOf([
      equals(context, 'period', given, 'period', ''),
      equals(context, 'kind', given, 'kind', StatementKind.ACTUAL),
      buildWhere(context, context.model.types.get('Observation')!, given.get('where')),
    ]),
    order: [
      { kind: 'property', property: 'valueSort', descending },
      { kind: 'property', property: 'id', descending: false },
    ],
    limit,
    columns: columns.all,
  });
  const id = given.get('indicator');
  if (id?.kind !== 'leaf') throw new Error('A ranking needs an indicator.');
  const from = { kind: 'seek', label: 'Indicator', id: context.parameters.add(id.source) } as const;
  const column = roots.push({ kind: 'one', from, columns: [{ kind: 'source', source: page }] }) - 1;
  return { kind: 'ranking', key, column, limit, valueColumn, fields };
};

function buildFields(context: PlanContext, type: GraphQLObjectType, parents: RootPlace['nodes'], columns: ColumnList): RankedFieldShape[] {
  return [...context.selections.fields(type, parents)].map(([key, nodes]): RankedFieldShape => {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    if (!field) return { kind: 'typename', key, value: type.name };
    if (name !== 'observation') return { kind: name as 'rank' | 'tied', key };
    return { kind: 'observation', key, object: context.buildObject(context, getNamedType(field.type), nodes, columns) };
  });
}
