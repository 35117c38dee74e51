import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GraphModel } from '../model/graph-model.js';
import type { CompiledOperation } from './compiled-query.js';
import { renderPlan } from './cypher/render-plan.js';
import { deepFreeze } from './deep-freeze.js';
import { ParameterList } from './parameters.js';
import { buildAsOf } from './plan/build-as-of.js';
import { buildNotes } from './plan/build-notes.js';
import { buildPlan } from './plan/build-plan.js';
import { buildObject } from './plan/build-selection.js';
import { readSelections } from './selection/collect-selection.js';
import type { VariableValues } from './selection/variable-shape.js';

export interface OperationToCompile {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Coerced; the result serves all variables of the same shape. */
  readonly variables: VariableValues;
  /** Whether the plan also reads which dataset it is, and what unknown ids may have meant. */
  readonly notes?: boolean;
}

/**
 * Compiles a valid query operation, whole, to one plan and one statement. Pure: no I/O, no clock, and the same input
 * gives the same text.
 * @throws {GraphError} BAD_USER_INPUT where arguments contradict each other
 */
export function compileOperation(
  schema: GraphQLSchema,
  model: GraphModel,
  { operation, fragments, variables, notes: wanted = false }: OperationToCompile,
): CompiledOperation {
  const parameters = new ParameterList();
  const selections = readSelections(schema, operation, fragments, variables);
  const asOf = buildAsOf(schema, operation, variables, parameters);
  const { plan: own, shape } = buildPlan({ schema, model, selections, variables, parameters, asOf, buildObject });
  const { roots, notes } =
    wanted && own.roots.length > 0 ? buildNotes(model, parameters, own.roots, shape) : { roots: own.roots, notes: null };
  const plan = { ...own, roots };
  const dataset = notes && notes.dataset;
  const cypher = plan.roots.length === 0 ? '' : renderPlan(plan, model, dataset);
  return deepFreeze({ plan, cypher, dataset, parameters: parameters.all, shape, notes });
}
