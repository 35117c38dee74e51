import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { ComparisonFieldShape, ComparisonRule } from '../shape/comparison-shape.js';
import { expandHop } from './build-where.js';
import { ColumnList } from './column-list.js';
import type { BuildField, FieldPlace } from './field-builders.js';
import type { PlanContext } from './plan-context.js';

/** The relationship to what an observation is held against. */
const HOPS: Readonly<Record<ComparisonRule, string>> = { growth: 'previous', attainment: 'target' };

/** Reads both values, and what says whether they may be computed with; the shaper computes, the same for all stores. */
export const buildComparison =
  (rule: ComparisonRule): BuildField =>
  (context, { type, field, key, nodes, columns }) => {
    const other = new ColumnList();
    const comparison = getNamedType(field.type) as GraphQLObjectType;
    const fields = buildFields(context, comparison, nodes, other);
    const shape = { own: figureColumns(columns), other: figureColumns(other), unitColumn: columns.property('unit') };
    const from = expandHop(type.hops.get(HOPS[rule])!);
    return { kind: 'comparison', key, rule, fields, ...shape, column: columns.source({ kind: 'one', from, columns: other.all }) };
  };

const figureColumns = (columns: ColumnList) => ({
  value: columns.property('value'),
  upper: columns.property('upper'),
  qualifiers: columns.property('qualifiers'),
});

function buildFields(
  context: PlanContext,
  type: GraphQLObjectType,
  parents: FieldPlace['nodes'],
  columns: ColumnList,
): ComparisonFieldShape[] {
  return [...context.selections.fields(type, parents)].map(([key, nodes]): ComparisonFieldShape => {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    if (!field) return { kind: 'typename', key, value: type.name };
    if (name !== 'observation') return { kind: name as 'difference' | 'percent' | 'how', key };
    return { kind: 'observation', key, object: context.buildObject(context, getNamedType(field.type), nodes, columns) };
  });
}
