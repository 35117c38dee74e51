import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GraphModel } from '../model/graph-model.js';
import type { CompiledOperation } from './compiled-query.js';
import { renderPlan } from './cypher/render-plan.js';
import { deepFreeze } from './deep-freeze.js';
import { ParameterList } from './parameters.js';
import { buildPlan } from './plan/build-plan.js';
import { readSelections } from './selection/collect-selection.js';
import type { VariableValues } from './selection/variable-shape.js';

export interface OperationToCompile {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Coerced; the result serves all variables of the same shape. */
  readonly variables: VariableValues;
}

/**
 * Compiles a valid query operation, whole, to one plan and one statement. Pure: no I/O, no clock, and the same input
 * gives the same text.
 * @throws {GraphError} BAD_USER_INPUT where arguments contradict each other
 */
export function compileOperation(
  schema: GraphQLSchema,
  model: GraphModel,
  { operation, fragments, variables }: OperationToCompile,
): CompiledOperation {
  const parameters = new ParameterList();
  const selections = readSelections(schema, operation, fragments, variables);
  const { plan, shape } = buildPlan({ schema, model, selections, variables, parameters });
  const cypher = plan.roots.length === 0 ? '' : renderPlan(plan);
  return deepFreeze({ plan, cypher, parameters: parameters.all, shape });
}
