import { expect, test } from 'vitest';
import { TYPES } from '../../src/agents/tools/search.js';
import { enums, SearchType } from '../../src/model/enums.js';

test('the search of agents knows the kinds that the schema has', () => {
  expect(TYPES).toEqual(enums.get(SearchType)!.values);
});
