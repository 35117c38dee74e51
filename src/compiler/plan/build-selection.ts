import { getNamedType, isAbstractType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { graphOf, idPrefix, type HopModel, type PropertyModel, type TypeModel } from '../../model/graph-model.js';
import { yuanPer } from '../../model/money-units.js';
import { DECIMAL_SCALE } from '../../model/scalars.js';
import type { FieldShape } from '../shape/shape.js';
import { buildPage } from './build-page.js';
import { expandHop } from './build-where.js';
import { ColumnList } from './column-list.js';
import { leafShape } from './leaf-shape.js';
import { fieldBuilders } from './field-builders.js';
import type { BuildObject, PlanContext } from './plan-context.js';
import { readArguments } from './read-arguments.js';

export const buildObject: BuildObject = (context, type, parents, columns) => {
  const fields = (member: GraphQLObjectType): FieldShape[] => buildFields(context, member, parents, columns);
  if (!isAbstractType(type)) return { kind: 'concrete', fields: fields(type as GraphQLObjectType) };
  const idColumn = columns.property('id');
  const members = context.schema.getPossibleTypes(type).map((member) => ({
    idPrefix: idPrefix(context.model.types.get(member.name)!),
    fields: fields(member),
  }));
  return { kind: 'abstract', idColumn, members };
};

function buildFields(context: PlanContext, type: GraphQLObjectType, parents: readonly FieldNode[], columns: ColumnList): FieldShape[] {
  const model = context.model.types.get(type.name)!;
  return [...context.selections.fields(type, parents)].map(([key, nodes]): FieldShape => {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    return field ? buildField(context, model, field, key, nodes, columns) : { kind: 'typename', key, value: type.name };
  });
}

function buildField(
  context: PlanContext,
  type: TypeModel,
  field: GraphQLField<unknown, unknown>,
  key: string,
  nodes: readonly FieldNode[],
  columns: ColumnList,
): FieldShape {
  const property = type.properties.get(field.name);
  if (property) {
    const divisor = divisorOf(context, property, field, nodes[0]!);
    return leafShape(key, `${type.name}.${field.name}`, columns.property(property.name), field.type, divisor);
  }
  const { builder } = graphOf(field);
  if (builder) return fieldBuilders[builder]!(context, { type, field, key, nodes, columns });
  const hop = type.hops.get(field.name)!;
  return hop.many ? buildMany(context, hop, field, key, nodes, columns) : buildOne(context, hop, field, key, nodes, columns);
}

/** Stored integers are exact; one correctly rounded division makes them the number that is printed. */
function divisorOf(context: PlanContext, property: PropertyModel, field: GraphQLField<unknown, unknown>, node: FieldNode): number | null {
  if (property.kind === 'decimal') return DECIMAL_SCALE;
  if (property.kind !== 'money') return null;
  const unit = readArguments(field, node, context.variables).get('unit');
  const divisor = yuanPer[unit?.kind === 'leaf' ? String(unit.value) : 'YUAN']!;
  return divisor === 1 ? null : divisor;
}

function buildOne(
  context: PlanContext,
  hop: HopModel,
  field: GraphQLField<unknown, unknown>,
  key: string,
  nodes: readonly FieldNode[],
  columns: ColumnList,
): FieldShape {
  const own = new ColumnList();
  const object = buildObject(context, getNamedType(field.type), nodes, own);
  const column = columns.source({ kind: 'one', from: expandHop(hop), columns: own.all });
  return { kind: 'object', key, column, object };
}

function buildMany(
  context: PlanContext,
  hop: HopModel,
  field: GraphQLField<unknown, unknown>,
  key: string,
  nodes: readonly FieldNode[],
  columns: ColumnList,
): FieldShape {
  const { source, connection } = buildPage(context, field, nodes, expandHop(hop), (each) => columns.source(each), hop.filterArguments);
  return { kind: 'connection', key, column: columns.source(source), connection };
}
