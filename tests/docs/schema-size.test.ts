import { isIntrospectionType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';

const MOST = 150;

const types = Object.values((await buildSchema()).getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test(`the schema stays small enough to read: it defines ${types.length} types, fewer than ${MOST}`, () => {
  expect(types.length).toBeLessThan(MOST);
});
