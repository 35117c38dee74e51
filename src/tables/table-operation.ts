import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { checkVariables } from '../compiler/limits/variable-bounds.js';
import { GraphError } from '../errors.js';
import type { VariableValues } from './inline-fragments.js';
import { OperationErrors } from './operation-errors.js';

/** Wrong values of variables that are named. */
const MAX_VARIABLE_ERRORS = 20;

/** @throws {GraphError} OPERATION_RESOLUTION_FAILURE where it is not clear which operation is meant */
export function operationOf(document: DocumentNode, operationName: string | null): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (operation) return operation;
  const message = operationName
    ? `The document has no operation ${JSON.stringify(operationName)}.`
    : 'The document has several operations.';
  throw new GraphError('OPERATION_RESOLUTION_FAILURE', message, { hint: 'Name one of its operations in operationName.' });
}

/**
 * Variables as the operation takes them, defaults included.
 * @throws {OperationErrors} BAD_USER_INPUT for each that has a value which it cannot have
 */
export function coerceVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, given: VariableValues): VariableValues {
  checkVariables(given);
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: MAX_VARIABLE_ERRORS });
  if (!errors) return coerced;
  throw new OperationErrors(
    errors.map((error) => new GraphQLError(error.message, { originalError: new GraphError('BAD_USER_INPUT', error.message) })),
  );
}
