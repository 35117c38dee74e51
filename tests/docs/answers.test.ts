import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listDocuments } from './list-documents.js';
import { openGraph } from './living-graph.js';
import { questionsOf } from './questions.js';
import { readDocument, REPOSITORY } from './read-document.js';
import { refresh } from './refresh.js';

/** Its answers come from Neo4j; tests/cypher/analysis.test.ts holds it. */
const ELSEWHERE = ['docs/analysis.md'];

/**
 * Every question in a document is asked, and what the document shows must be what the code gives. After a change that
 * is meant to show, run `npx vitest run tests/docs -u` and read the difference.
 */
describe('What documents show is what the code answers', async () => {
  const graph = await openGraph();

  for (const file of listDocuments().filter((each) => !ELSEWHERE.includes(each))) {
    const document = readDocument(file);
    if (questionsOf(document).length === 0 && !document.text.includes('<!-- generated: ')) continue;

    test(`${file} shows what is so`, async () => {
      await expect(await refresh(document, graph)).toMatchFileSnapshot(path.join(REPOSITORY, file));
    });
  }

  test('the first screen of the README has the Walk query with its answer', () => {
    const [walk] = questionsOf(readDocument('README.md'));
    expect(walk!.block.text).toMatch(/^query Walk /);
    expect(JSON.parse(walk!.answer!.text)).toMatchObject({ data: { project: { investment: { amount: 339, text: '339亿元' } } } });
  });
});
