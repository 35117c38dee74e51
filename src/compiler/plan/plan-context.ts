import type { FieldNode, GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { GraphModel } from '../../model/graph-model.js';
import type { ParameterList } from '../parameters.js';
import type { SelectionReader } from '../selection/collect-selection.js';
import type { VariableValues } from '../selection/variable-shape.js';
import type { ObjectShape } from '../shape/shape.js';
import type { ColumnList } from './column-list.js';

/** What every step of planning one operation shares. */
export interface PlanContext {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly selections: SelectionReader;
  readonly variables: VariableValues;
  readonly parameters: ParameterList;
}

/** Plans what is read of a node of this type; the columns go to `columns`. Pages are given it, since selections nest. */
export type BuildObject = (context: PlanContext, type: GraphQLNamedType, parents: readonly FieldNode[], columns: ColumnList) => ObjectShape;
