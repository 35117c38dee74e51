import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { StepFieldShape } from '../shape/steps-shape.js';
import { buildPage } from './build-page.js';
import { ColumnList } from './column-list.js';
import { leafShape } from './leaf-shape.js';
import type { Paths } from './paths-plan.js';
import type { PlanContext } from './plan-context.js';

type Columns = Pick<Paths, 'columns' | 'start' | 'edges'>;

/** Where a step's row has what; the columns of the relationship follow. See `paths-plan.ts`. */
const RELATIONSHIP = 0;
const DIRECTION = 1;
const DEPTH = 2;
const START = 3;
const END = 4;
const EDGES = 5;

/** Plans what is read of a step: of both nodes and of the relationship between them. */
export function buildStep(
  context: PlanContext,
  type: GraphQLObjectType,
  parents: readonly FieldNode[],
): Columns & { readonly fields: readonly StepFieldShape[] } {
  const columns = new ColumnList();
  const start = new ColumnList();
  const edges = new ColumnList();
  const fields = [...context.selections.fields(type, parents)].map(([key, nodes]): StepFieldShape => {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    if (!field) return { kind: 'typename', key, value: type.name };
    const leaf = (column: number): StepFieldShape => leafShape(key, `${type.name}.${name}`, column, field.type, null);
    switch (name) {
      case 'from':
        return { kind: 'node', key, column: START, object: context.buildObject(context, getNamedType(field.type), nodes, start) };
      case 'node':
        return { kind: 'node', key, column: END, object: context.buildObject(context, getNamedType(field.type), nodes, columns) };
      case 'statements': {
        const { source, connection } = buildPage(
          context,
          field,
          nodes,
          { kind: 'evidence', label: 'Statement' },
          (each) => EDGES + edges.source(each),
        );
        return { kind: 'connection', key, column: EDGES + edges.source(source), connection };
      }
      case 'relationship':
        return leaf(RELATIONSHIP);
      case 'direction':
        return leaf(DIRECTION);
      case 'depth':
        return leaf(DEPTH);
      default:
        return leaf(EDGES + edges.edge(name));
    }
  });
  return { columns: columns.all, start: start.all, edges: edges.all, fields };
}
