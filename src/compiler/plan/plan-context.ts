import type { FieldNode, GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { GraphModel } from '../../model/graph-model.js';
import type { ParameterList } from '../parameters.js';
import type { SelectionReader } from '../selection/collect-selection.js';
import type { VariableValues } from '../selection/variable-shape.js';
import type { ObjectShape } from '../shape/shape.js';
import type { ColumnList } from './column-list.js';
import type { AsOf } from './query-plan.js';

/** What every step of planning one operation shares. */
export interface PlanContext {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  readonly selections: SelectionReader;
  readonly variables: VariableValues;
  readonly parameters: ParameterList;
  readonly asOf: AsOf | null;
  /** Selections nest, so everything that plans a part of one is given the way back to the whole. */
  readonly buildObject: BuildObject;
}

/** Plans what is read of a node of this type; the columns go to `columns`. */
export type BuildObject = (context: PlanContext, type: GraphQLNamedType, parents: readonly FieldNode[], columns: ColumnList) => ObjectShape;
