import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { GraphError } from '../errors.js';
import type { Answer, AnswerError } from './ask/ask.js';
import { fitResult } from './fit-result.js';
import { RESULT_CHARACTERS } from './limits.js';

const textOf = (value: unknown, isError = false): CallToolResult => ({
  content: [{ type: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) }],
  ...(isError && { isError }),
});

/** Room that is kept for what is said beside a result. */
const BESIDE = 600;

/** A result that fits; where it was cut, `rest` says how to get what is left. */
export function toolResult(result: Readonly<Record<string, unknown>>, rest: string): CallToolResult {
  const { result: fitted, cut, fits } = fitResult(result, RESULT_CHARACTERS - BESIDE);
  if (!fits) {
    const code = 'LIMIT_EXCEEDED';
    const message = `The result has more than ${RESULT_CHARACTERS} characters, even with one element a list.`;
    return textOf({ errors: [{ code, message, hint: rest }] }, true);
  }
  // A list in a list is cut as often as there are outer ones: the first say it for all.
  return textOf(cut.length === 0 ? fitted : { ...(fitted as object), cut: cut.slice(0, 5), rest });
}

/** A text that is no JSON. */
export const textResult = (text: string): CallToolResult => textOf(text);

const shownError = ({ message, path, extensions = {} }: AnswerError): object => {
  const { code, hint, didYouMean, bill, cost, reference } = extensions;
  return {
    code,
    message,
    ...(path && { path: path.join('.') }),
    ...(hint !== undefined && { hint }),
    ...(didYouMean !== undefined && { didYouMean }),
    ...(bill !== undefined && { bill }),
    ...(cost !== undefined && { cost }),
    ...(reference !== undefined && { reference }),
  };
};

/** Errors as an agent can act on them: code, hint, bill. */
export const shownErrors = ({ errors }: Pick<Answer, 'errors'>): readonly object[] => errors.slice(0, 5).map(shownError);

/** An answer that has nothing but errors. */
export const failure = (answer: Pick<Answer, 'errors'>): CallToolResult => textOf({ errors: shownErrors(answer) }, true);

/** What a tool could not do at all. */
export function refusal(error: unknown): CallToolResult {
  if (!(error instanceof GraphError)) throw error;
  const { code, message, details } = error;
  return failure({ errors: [{ message, extensions: { code, ...(details.hint !== undefined && { hint: details.hint }) } }] });
}
