import { expect, test } from 'vitest';
import { citeDocument, citeStatement } from '../../../src/dataset/derive/citation.js';
import { indexDataset } from '../../../src/dataset/dataset-index.js';
import { deriveSmall, loadSmall } from '../small-seeds.js';

const { documents, entities, statements } = loadSmall();
const index = indexDataset(documents, entities);

test('a document is cited by its title, its publisher where one is known, and when it was published', () => {
  expect(citeDocument(documents[0]!)).toBe('《年终》（2022-12-20/2022-12-31）');
  expect(citeDocument({ ...documents[0]!, publisher: '柳泉日报' })).toBe('《年终》（柳泉日报，2022-12-20/2022-12-31）');
});

test('a statement is cited by document, section and anchor, and by the occurrence where it is not the first', () => {
  const [statement] = statements;
  expect(citeStatement(statement!, index)).toBe('《年终》（2022-12-20/2022-12-31），「要闻」，锚点「产值预计突破5亿元」');
  expect(citeStatement({ ...statement!, occurrence: 2 }, index)).toMatch(/，锚点「产值预计突破5亿元」第2处$/);
});

test('every document and statement has its citation', () => {
  const cited = deriveSmall().nodes.filter(({ label }) => label === 'Document' || label === 'Statement');
  expect(cited.every(({ properties }) => String(properties['citation']).startsWith('《'))).toBe(true);
});
