import { describe, expect, test } from 'vitest';
import { encodeCursor } from '../../../src/compiler/cursor.js';
import type { Asker } from './asker.js';
import { HOSTILE } from './contract-graph.js';

const OPERATION = `query ($id: ID!, $text: String, $texts: [String!], $cursor: String, $property: String) {
  policy(id: $id) { id }
  node(id: $id) { id }
  equal: policies(where: { name: { eq: $text } }) { nodes { id } }
  one: policies(where: { name: { in: $texts } }) { nodes { id } }
  has: policies(where: { aliases: { has: $text } }) { nodes { id } }
  part: policies(where: { name: { contains: $text, startsWith: $text, endsWith: $text } }, first: 100) { nodes { id name } }
  related: projects(where: { policies: { some: { name: { eq: $text } } }, region: { name: { contains: $text } } }) { nodes { id } }
  after: policies(after: $cursor, first: 1) { nodes { __typename } }
  document(id: "document/paper") { statements(property: $property) { nodes { id } } }
}`;

export const describeHostileText = (ask: () => Asker) =>
  describe('text that looks like code', () => {
    test.each(HOSTILE.map((text, index) => [text, index] as const))(
      '%j is data in every argument, and the graph is what it was',
      async (text, index) => {
        const before = await ask().opened.contents();
        const variables = { id: text, text, texts: [text, 'other'], cursor: encodeCursor('id', [text]), property: text };
        const data = await ask().data(OPERATION, variables);

        const found = [{ id: `policy/hostile-${String(index).padStart(2, '0')}` }];
        const same = HOSTILE.flatMap((other, place) =>
          other === text ? [{ id: `policy/hostile-${String(place).padStart(2, '0')}` }] : [],
        );
        expect(data).toMatchObject({ policy: null, node: null, equal: { nodes: same }, one: { nodes: same }, has: { nodes: same } });
        expect(data.equal.nodes).toEqual(expect.arrayContaining(found));
        expect(data.part.nodes).toEqual(expect.arrayContaining([{ ...found[0]!, name: text }]));
        expect(data.related.nodes).toEqual([]);
        expect(data.document.statements.nodes).toEqual([]);
        expect(await ask().opened.contents()).toEqual(before);
      },
    );

    test('half a character is no part of any text', async () => {
      const half = '😀'.slice(0, 1);
      const { part, equal } = await ask().data(
        'query ($text: String) { part: policies(where: { name: { contains: $text } }) { nodes { id } } equal: policies(where: { name: { eq: $text } }) { nodes { id } } }',
        { text: half },
      );
      expect([part.nodes, equal.nodes]).toEqual([[], []]);
    });

    test('written into the operation itself, it is data too', async () => {
      const before = await ask().opened.contents();
      for (const text of HOSTILE) {
        const { policies } = await ask().data(`{ policies(where: { name: { eq: ${JSON.stringify(text)} } }) { nodes { name } } }`);
        expect(policies.nodes).toEqual(expect.arrayContaining([{ name: text }]));
      }
      expect(await ask().opened.contents()).toEqual(before);
    });
  });
