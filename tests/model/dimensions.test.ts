import { isEnumType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { compileOperation } from '../../src/compiler/compile-operation.js';
import { bindParameters } from '../../src/compiler/parameters.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { dimensionsOf, groupFields } from '../../src/model/dimensions.js';
import { readGraphModel } from '../../src/model/graph-model.js';

describe('Dimensions', async () => {
  const schema = await buildSchema();
  const model = readGraphModel(schema);
  const enumType = schema.getType('Dimension');
  const named = isEnumType(enumType) ? enumType.getValues().map(({ name }) => name) : [];
  const fitting = (entity: string): string[] => [...dimensionsOf(model, model.types.get(entity)!).keys()];

  /** Compiles and binds, as a service does before it asks a store. */
  const compile = (source: string): void => {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const [operation] = document.definitions;
    const { parameters } = compileOperation(schema, model, { operation: operation as never, fragments: {}, variables: {} });
    bindParameters(parameters, {});
  };

  test('the schema names exactly what something can be grouped by', () => {
    const all = new Set(Object.values(groupFields).flatMap(fitting));
    expect([...all].sort()).toEqual([...named].sort());
  });

  test.each(Object.entries(groupFields))('%s can be asked by each dimension that fits', (field, entity) => {
    for (const dimension of fitting(entity)) compile(`{ ${field}(by: [${dimension}]) { distinct(by: ${dimension}) } }`);
  });

  test('a dimension that does not fit is refused with those that do', () => {
    expect(() => compile('{ projectGroups(by: [QUARTER]) { count } }')).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: 'Project cannot be grouped by QUARTER.',
        details: { hint: expect.stringContaining('REGION_COUNTY, ') },
      }),
    );
    expect(() => compile('{ projectGroups(by: []) { distinct(by: UNIT) } }')).toThrow('Project cannot be grouped by UNIT.');
  });

  test.each([
    ['{ projectGroups(by: [KIND, STATUS, REGION, INDUSTRIES]) { count } }', 'Nothing can be grouped by KIND, STATUS, REGION, INDUSTRIES.'],
    ['{ projectGroups(by: [KIND, KIND]) { count } }', 'Nothing can be grouped by KIND, KIND.'],
    ['{ projectGroups(by: [], orderBy: [{ sum: ASC, count: DESC }]) { count } }', 'An element of orderBy must name one field, not 2.'],
    ['{ projectGroups(by: [], first: 1001) { count } }', 'A page cannot have 1001 nodes.'],
    ['{ projectGroups(by: [], having: { sum: { eq: 0.5 } }) { count } }', '0.5 YUAN is no whole number of yuan.'],
    ['{ statementGroups(by: [], having: { sum: { eq: 1, unit: YI_YUAN } }) { count } }', 'YI_YUAN is no unit of theirs'],
    ['{ observationGroups(by: []) { measure(unit: YUAN) { sum } } }', 'they cannot be answered in YUAN'],
  ])('%s is refused', (source, message) => {
    expect(() => compile(source)).toThrow(message);
  });
});
