import { Kind, parse } from 'graphql';
import { readDocument } from './read-document.js';
import { questionsOf, type Question } from './questions.js';

export const EXAMPLES = 'docs/examples.md';

/** A question of the examples page, with the operations that answer it. */
export interface Example {
  readonly chinese: string;
  readonly english: string;
  readonly operations: readonly Question[];
}

const HEADING = /^### (.+)\n\n(.+)$/gm;

/** What the page asks: a heading in Chinese, a paragraph in English, and operations up to the next heading. */
export function readExamples(): readonly Example[] {
  const page = readDocument(EXAMPLES);
  const questions = questionsOf(page);
  const headings = [...page.text.matchAll(HEADING)];
  return headings.map(({ index, 1: chinese = '', 2: english = '' }, place) => {
    const end = headings[place + 1]?.index ?? page.text.length;
    return { chinese, english, operations: questions.filter(({ block }) => block.start > index && block.start < end) };
  });
}

/** The name of the one operation in a text. */
export function operationName(source: string): string | undefined {
  const [operation] = parse(source).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined;
}
