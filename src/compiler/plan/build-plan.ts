import { getNamedType, type FieldNode, type GraphQLField } from 'graphql';
import { graphOf, NODE_LABEL, type TypeModel } from '../../model/graph-model.js';
import type { FieldShape, ResponseShape } from '../shape/shape.js';
import { buildPage } from './build-page.js';
import { ColumnList } from './column-list.js';
import type { PlanContext } from './plan-context.js';
import type { QueryPlan, Source, Traversal } from './query-plan.js';
import { readArguments } from './read-arguments.js';
import { rootBuilders } from './root-builders.js';

export interface BuiltPlan {
  readonly plan: QueryPlan;
  readonly shape: ResponseShape;
}

/** Plans a whole query operation: one source a root field. */
export function buildPlan(context: PlanContext): BuiltPlan {
  const query = context.schema.getQueryType()!;
  const roots: Source[] = [];
  const fields = [...context.selections.root(query)].map(([key, nodes]): FieldShape => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return { kind: 'typename', key, value: query.name };
    const field = query.getFields()[name];
    return field ? buildRoot(context, field, key, nodes, roots) : { kind: 'introspection', key };
  });
  return { plan: { roots, asOf: context.asOf }, shape: { fields } };
}

function buildRoot(
  context: PlanContext,
  field: GraphQLField<unknown, unknown>,
  key: string,
  nodes: readonly FieldNode[],
  roots: Source[],
): FieldShape {
  const { builder } = graphOf(field);
  if (builder) return rootBuilders[builder]!(context, { field, key, nodes, roots });
  const many = context.model.entities.find((entity) => entity.many === field.name);
  if (many) {
    const from = { kind: 'scan', label: many.label! } as const;
    const { source, connection } = buildPage(context, field, nodes, from, (each) => roots.push(each) - 1);
    return { kind: 'connection', key, column: roots.push(source) - 1, connection };
  }
  const columns = new ColumnList();
  const type = getNamedType(field.type);
  const object = context.buildObject(context, type, nodes, columns);
  const from = startOf(context, context.model.types.get(type.name)!, field, nodes[0]!);
  return { kind: 'object', key, column: roots.push({ kind: 'one', from, columns: columns.all }) - 1, object };
}

function startOf(context: PlanContext, type: TypeModel, field: GraphQLField<unknown, unknown>, node: FieldNode): Traversal {
  const label = type.label ?? NODE_LABEL;
  if (type.singleton) return { kind: 'scan', label };
  const id = readArguments(field, node, context.variables).get('id');
  if (id?.kind !== 'leaf') throw new Error(`The root field ${field.name} has no id.`);
  return { kind: 'seek', label, id: context.parameters.add(id.source) };
}
