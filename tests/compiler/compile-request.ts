import { getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { expect } from 'vitest';
import { compileOperation } from '../../src/compiler/compile-operation.js';
import { bindParameters } from '../../src/compiler/parameters.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';

const schema = await buildSchema();
const model = readGraphModel(schema);

/** Compiles and binds one operation without fragments. */
export function compileRequest(source: string, given: Record<string, unknown> = {}) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  const compiled = compileOperation(schema, model, { operation, fragments: {}, variables: coerced! });
  return { ...compiled, values: bindParameters(compiled.parameters, coerced!) };
}
