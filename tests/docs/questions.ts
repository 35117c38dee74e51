import type { Block, MarkdownDocument } from './read-document.js';

/** A question with the answer that the document shows, if it shows one. */
export interface Question {
  readonly block: Block;
  readonly variables: Record<string, unknown>;
  readonly answer?: Block;
}

const SDL = /^\s*("""|type |interface |input |enum |scalar |union |directive )/;

/** `graphql` blocks that are operations; a `json` block behind one, under the same heading, is its answer. */
export function questionsOf({ blocks, text }: MarkdownDocument): Question[] {
  const operations = blocks.filter(({ language, text: source }) => language === 'graphql' && !SDL.test(source));
  return operations.map((block) => {
    const rest = blocks.slice(blocks.indexOf(block) + 1);
    const given = rest[0]?.language === 'json' && rest[0].info === 'variables' ? rest.shift() : undefined;
    const variables = given ? (JSON.parse(given.text) as Record<string, unknown>) : {};
    const next = rest[0];
    const answers = next?.language === 'json' && !/^#{1,6} /m.test(text.slice(block.end, next.start));
    return { block, variables, ...(answers && { answer: next }) };
  });
}
