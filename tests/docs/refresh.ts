import { generated } from './generated.js';
import type { LivingGraph } from './living-graph.js';
import { printAnswer } from './print-answer.js';
import type { Block, MarkdownDocument } from './read-document.js';

/** Documents that speak of another dataset than the one in `seeds`. */
const datasets: Readonly<Record<string, string>> = { 'docs/bring-your-own-city.md': 'examples/liuquan/seeds' };

export const datasetOf = (file: string): string => datasets[file] ?? 'seeds';

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

const REGION = /(<!-- generated: ([\w -]+) -->\n)([\s\S]*?)(<!-- end -->)/g;

/** The document as it would stand if it were written now: every answer asked again, every generated part made again. */
export async function refresh(document: MarkdownDocument, graph: LivingGraph): Promise<string> {
  let text = document.text;
  for (const { block, variables, answer } of questionsOf(document).toReversed()) {
    const response = await graph.ask(datasetOf(document.file), block.text, variables);
    if (answer) text = `${text.slice(0, answer.start)}${printAnswer(response)}\n${text.slice(answer.end)}`;
  }
  const parts = new Map<string, string>();
  for (const [, , name] of text.matchAll(REGION)) {
    const make = generated[name!];
    if (!make)
      throw new Error(`${document.file} wants a generated part ${JSON.stringify(name)}; known are ${Object.keys(generated).join(', ')}.`);
    parts.set(name!, await make(graph));
  }
  return text.replace(REGION, (_, open: string, name: string, __, close: string) => `${open}${parts.get(name)!}\n${close}`);
}
