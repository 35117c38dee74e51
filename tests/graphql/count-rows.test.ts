import { expect, test } from 'vitest';
import type { Page } from '../../src/compiler/plan/query-plan.js';
import { countRows } from '../../src/graphql/count-rows.js';
import { expand, property } from '../store/contract/plan-words.js';
import { pageOf } from '../store/contract/page-of.js';

const inside: Page = pageOf(expand('LOCATED_IN', 'IN'), { limit: 0, columns: [property('id')] });
const regions: Page = pageOf(
  { kind: 'scan', label: 'Region' },
  { limit: 0, probes: true, columns: [property('id'), { kind: 'source', source: inside }] },
);

test('rows are counted with those inside, and one that only says that there are more has none inside', () => {
  const row = ['region/a', [null, [['project/1'], ['project/2']]]];
  expect(countRows(regions, [null, [row, []]])).toBe(4);
  expect(countRows(regions, null)).toBe(0);
});
