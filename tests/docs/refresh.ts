import { generated } from './generated.js';
import type { LivingGraph } from './living-graph.js';
import { printAnswer } from './print-answer.js';
import { questionsOf } from './questions.js';
import type { MarkdownDocument } from './read-document.js';

/** Documents that speak of another dataset than the one in `seeds`. */
const datasets: Readonly<Record<string, string>> = { 'docs/bring-your-own-city.md': 'examples/liuquan/seeds' };

export const datasetOf = (file: string): string => datasets[file] ?? 'seeds';

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
