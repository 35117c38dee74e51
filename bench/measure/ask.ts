import type { Request, Side, Target } from '../processes/target.js';

const HEADERS = { 'content-type': 'application/json' };

/** The headers of every request, for the load generator too. */
export { HEADERS };

/** A side gave no answer: another status than 200, or errors. */
export class FailedAnswer extends Error {
  constructor(
    readonly side: Side,
    message: string,
  ) {
    super(message);
  }
}

/** Sends one request. @throws {FailedAnswer} */
export async function ask(
  { name, url }: Pick<Target, 'name' | 'url'>,
  { path, body }: Request,
): Promise<{ readonly text: string; readonly data: unknown }> {
  const response = await fetch(url + path, { method: 'POST', headers: HEADERS, body });
  const text = await response.text();
  const answer = response.status === 200 ? (JSON.parse(text) as { data?: unknown; errors?: unknown }) : {};
  if (answer.data === undefined || answer.errors !== undefined)
    throw new FailedAnswer(name, `${name} answered ${path} with ${response.status}: ${text.slice(0, 500)}`);
  return { text, data: answer.data };
}
