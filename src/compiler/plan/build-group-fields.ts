import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { GraphError } from '../../errors.js';
import type { DimensionModel } from '../../model/dimensions.js';
import type { PropertyModel, TypeModel } from '../../model/graph-model.js';
import { yuanPer } from '../../model/money-units.js';
import { DECIMAL_SCALE } from '../../model/scalars.js';
import type { AggregateFieldShape, GroupFieldShape, GroupKeyShape } from '../shape/group-shape.js';
import { buildDimension, findDimension } from './build-dimension.js';
import { buildPage } from './build-page.js';
import { ColumnList } from './column-list.js';
import type { FigureList } from './figure-list.js';
import type { Measure, Quantity } from './groups-plan.js';
import type { PlanContext } from './plan-context.js';
import { readArguments } from './read-arguments.js';

/** What the fields of one group are planned with. */
interface GroupPlace {
  readonly type: TypeModel;
  readonly groupType: GraphQLObjectType;
  readonly dimensions: readonly DimensionModel[];
  readonly measure: Measure;
  readonly property: PropertyModel;
  readonly figures: FigureList;
  readonly columns: ColumnList;
}

export function buildGroupFields(context: PlanContext, place: GroupPlace, parents: readonly FieldNode[]): GroupFieldShape[] {
  const { type, groupType, figures, columns } = place;
  return [...context.selections.fields(groupType, parents)].map(([key, nodes]): GroupFieldShape => {
    const name = nodes[0]!.name.value;
    const field = groupType.getFields()[name];
    if (!field) return { kind: 'typename', key, value: groupType.name };
    const fieldType = getNamedType(field.type) as GraphQLObjectType;
    switch (name) {
      case 'keys':
        return {
          kind: 'keys',
          key,
          keys: place.dimensions.map((each, index) => buildKey(context, each, index, fieldType, nodes, columns)),
        };
      case 'count':
        return { kind: 'figure', key, figure: figures.add({ kind: 'count' }) };
      case 'distinct': {
        const by = readArguments(field, nodes[0]!, context.variables).get('by');
        const dimension = findDimension(context, type, by?.kind === 'leaf' ? String(by.value) : '');
        return { kind: 'figure', key, figure: figures.add({ kind: 'distinct', of: buildDimension(context, type, dimension) }) };
      }
      case 'measure':
        return buildAggregate(context, place, key, fieldType, nodes);
      default: {
        const members = getNamedType(fieldType.getFields()['nodes']!.type).name;
        if (members !== type.name) return { kind: 'none', key };
        const { source, connection } = buildPage(context, field, nodes, { kind: 'members' }, (each) => columns.source(each));
        return { kind: 'connection', key, column: columns.source(source), connection };
      }
    }
  });
}

function buildKey(
  context: PlanContext,
  dimension: DimensionModel,
  place: number,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
  columns: ColumnList,
): GroupKeyShape {
  const fields = [...context.selections.fields(type, parents)].map(([key, nodes]): GroupKeyShape['fields'][number] => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return { kind: 'typename', key, value: type.name };
    if (name === 'dimension') return { kind: 'dimension', key, value: dimension.name };
    if (name === 'value') return { kind: 'value', key };
    if (dimension.property) return { kind: 'none', key };
    const own = new ColumnList();
    const object = context.buildObject(context, getNamedType(type.getFields()[name]!.type), nodes, own);
    const column = columns.source({ kind: 'one', from: { kind: 'key', place }, columns: own.all });
    return { kind: 'object', key, column, object };
  });
  return { place, millionths: dimension.property?.kind === 'decimal', fields };
}

const quantities: ReadonlySet<string> = new Set<Quantity>(['sum', 'avg', 'min', 'max', 'median']);

function buildAggregate(
  context: PlanContext,
  { groupType, measure, property, figures }: GroupPlace,
  key: string,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): GroupFieldShape {
  const unit = readArguments(groupType.getFields()['measure']!, nodes[0]!, context.variables).get('unit');
  const money = moneyUnit(property, unit?.kind === 'leaf' ? String(unit.value) : undefined);
  const units = measure.unit ? figures.add({ kind: 'units' }) : null;
  const fields = [...context.selections.fields(type, nodes)].map(([fieldKey, [node]]): AggregateFieldShape => {
    const name = node!.name.value;
    if (name === '__typename') return { kind: 'typename', key: fieldKey, value: type.name };
    if (name === 'unit') return { kind: 'unit', key: fieldKey, value: money && chinese[money]! };
    if (quantities.has(name)) return { kind: 'quantity', key: fieldKey, figure: figures.add({ kind: name as Quantity }) };
    return { kind: 'figure', key: fieldKey, figure: figures.add({ kind: name === 'count' ? 'stated' : 'different' }) };
  });
  return {
    kind: 'measure',
    key,
    units,
    kinds: measure.kind ? figures.add({ kind: 'kinds' }) : null,
    places: Math.log10(money ? yuanPer[money]! : DECIMAL_SCALE),
    fields,
  };
}

const chinese: Readonly<Record<string, string>> = { YUAN: '元', WAN_YUAN: '万元', YI_YUAN: '亿元' };

/** The unit that money is answered in; null of what is no money. */
function moneyUnit({ kind }: PropertyModel, given: string | undefined): string | null {
  if (kind === 'money') return given ?? 'YUAN';
  if (given === undefined) return null;
  throw new GraphError('BAD_USER_INPUT', `The numbers of these groups are no money, so they cannot be answered in ${given}.`, {
    hint: 'Leave out unit: they are in their own, which the field unit names.',
  });
}
