import { getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { variableShape } from '../../src/compiler/selection/variable-shape.js';
import { buildSchema } from '../../src/graphql/build-schema.js';

const schema = await buildSchema();

/** The shape of variables for an operation that declares `$v` of this type. */
function shape(type: string, value: unknown): string {
  const operation = parse(`query ($v: ${type}) { __typename }`).definitions[0] as OperationDefinitionNode;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions!, value === undefined ? {} : { v: value });
  if (!coerced) throw errors[0]!;
  return variableShape(schema, operation, coerced);
}

describe('The shape of variables', () => {
  test('tells only that a text, number or list of them is there', () => {
    expect(shape('ID', 'project/a')).toBe(shape('ID', 'project/b'));
    expect(shape('Int', 1)).toBe(shape('Int', 999));
    expect(shape('[String!]', ['a'])).toBe(shape('[String!]', ['a', 'b', 'c']));
    expect(shape('ID', null)).toBe(shape('ID', undefined));
    expect(shape('ID', 'project/a')).not.toBe(shape('ID', null));
  });

  test('tells booleans and enums by value, since they shape the plan', () => {
    expect(shape('Boolean', true)).not.toBe(shape('Boolean', false));
    expect(shape('MoneyUnit', 'YUAN')).not.toBe(shape('MoneyUnit', 'YI_YUAN'));
  });

  test('tells the keys of input objects and the length of lists of them', () => {
    const where = (value: unknown): string => shape('ProjectWhere', value);
    expect(where({ name: { eq: 'a' } })).toBe(where({ name: { eq: 'b' } }));
    expect(where({ name: { eq: 'a' } })).not.toBe(where({ name: { contains: 'a' } }));
    expect(where({ and: [{}] })).not.toBe(where({ and: [{}, {}] }));
    expect(where({ name: null })).toBe(where({ name: null }));
    expect(shape('[ProjectOrder!]', [{ name: 'ASC' }])).not.toBe(shape('[ProjectOrder!]', [{ name: 'DESC' }]));
  });
});
