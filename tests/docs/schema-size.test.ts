import { expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';

const MOST = 150;

const types = Object.keys((await buildSchema()).getTypeMap()).filter((name) => !name.startsWith('__'));

test(`the schema stays small enough to read: ${types.length} types, fewer than ${MOST}`, () => {
  expect(types.length).toBeLessThan(MOST);
});
