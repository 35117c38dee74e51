import { getOperationAST, getVariableValues, parse, type GraphQLSchema } from 'graphql';
import { compileOperation } from '../../src/compiler/compile-operation.js';
import { bindParameters } from '../../src/compiler/parameters.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Shape, Variables } from '../shapes/shape.js';

/** A question as the service has it: compiled with its notes, and with its parameters bound. */
export function compileQuestion(schema: GraphQLSchema, model: GraphModel, { document }: Pick<Shape, 'document'>, variables: Variables) {
  const operation = getOperationAST(parse(document))!;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) throw errors[0]!;
  const compiled = compileOperation(schema, model, { operation, fragments: {}, variables: coerced, notes: true });
  return { compiled, parameters: bindParameters(compiled.parameters, coerced) };
}
