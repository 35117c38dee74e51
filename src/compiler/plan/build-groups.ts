import { getNamedType, type GraphQLObjectType } from 'graphql';
import { GraphError } from '../../errors.js';
import { groupFields, type DimensionModel } from '../../model/dimensions.js';
import type { FieldShape } from '../shape/shape.js';
import { buildDimension, findDimension } from './build-dimension.js';
import { buildGroupFields } from './build-group-fields.js';
import { buildGroupOrder, buildHaving } from './build-having.js';
import { measureOf } from './build-measure.js';
import { buildWhere } from './build-where.js';
import { ColumnList } from './column-list.js';
import { FigureList } from './figure-list.js';
import { checkedFirst } from './first-argument.js';
import type { Compared, Figure, Measure, Mixable } from './groups-plan.js';
import type { PlanContext } from './plan-context.js';
import { readArguments, type Arguments } from './read-arguments.js';
import type { RootPlace } from './root-builders.js';

const MOST_DIMENSIONS = 3;

/** Plans `projectGroups` and its like. */
export function buildGroups(context: PlanContext, { field, key, nodes, roots }: RootPlace): FieldShape {
  const type = context.model.types.get(groupFields[field.name]!)!;
  const given = readArguments(field, nodes[0]!, context.variables);
  const dimensions = readDimensions(given).map((name) => findDimension(context, type, name));
  const by = dimensions.map((dimension) => buildDimension(context, type, dimension));
  const { measure, property } = measureOf(context.model, type);
  const where = buildWhere(context, type, given.get('where'));
  const having = buildHaving(context, given.get('having'), property);
  const order = buildGroupOrder(given.get('orderBy'));
  const limit = checkedFirst(context, given);

  const figures = new FigureList();
  const columns = new ColumnList();
  const groupType = getNamedType(field.type) as GraphQLObjectType;
  const fields = buildGroupFields(context, { type, groupType, dimensions, measure, property, figures, columns }, nodes);
  const compared = [...having.map(({ figure }) => figure), ...order.map(({ figure }) => figure)];
  const source = {
    kind: 'groups',
    from: { kind: 'scan', label: type.label! },
    where,
    by,
    measure: compared.some(isMeasured) || figures.all.some(isMeasuredFigure) ? measure : null,
    uniform: compared.some(isMeasured) ? uniformOf(measure, dimensions) : [],
    having,
    order,
    limit,
    figures: figures.all,
    columns: columns.all,
  } as const;
  return { kind: 'groups', key, column: roots.push(source) - 1, limit, uniform: source.uniform, fields };
}

const isMeasured = (figure: Compared | 'key'): boolean => figure !== 'count' && figure !== 'key';

const isMeasuredFigure = ({ kind }: Figure): boolean => kind !== 'count' && kind !== 'distinct';

/** Groups of several units cannot be held against each other; groups of several kinds can, where each has one. */
const uniformOf = ({ unit, kind }: Measure, by: readonly DimensionModel[]): Mixable[] => [
  ...(unit ? (['units'] as const) : []),
  ...(kind && !by.some(({ name }) => name === 'KIND') ? (['kinds'] as const) : []),
];

function readDimensions(given: Arguments): readonly string[] {
  const by = given.get('by');
  const names = by?.kind === 'leaf' ? (by.value as readonly string[]) : [];
  if (names.length > MOST_DIMENSIONS || new Set(names).size < names.length) {
    throw new GraphError('BAD_USER_INPUT', `Nothing can be grouped by ${names.join(', ')}.`, {
      hint: `Name at most ${MOST_DIMENSIONS} dimensions, each once; none makes one group of all.`,
    });
  }
  return names;
}
