/** A question to the GraphQL API. */
export interface Question {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  /** Whether the answer brings a link under which it is found again. */
  readonly permalink?: boolean;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly AnswerError[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * Asks the GraphQL API, wherever it is, as any client does: with its limits, prices and errors.
 * @throws {GraphError} where there is no answer at all
 */
export type Ask = (question: Question, signal?: AbortSignal) => Promise<Answer>;

/** The body of a request; the price is asked for every time. */
export const bodyOf = ({ query, operationName, variables, permalink = false }: Question): object => ({
  query,
  ...(operationName !== undefined && { operationName }),
  ...(variables !== undefined && { variables }),
  extensions: { cost: true, ...(permalink && { permalink: true }) },
});

/** @throws {SyntaxError} where a text is no answer of a GraphQL API */
export function readAnswer(text: string): Answer {
  const parsed = JSON.parse(text) as Partial<Answer> | null;
  if (typeof parsed !== 'object' || parsed === null || !('data' in parsed || 'errors' in parsed)) throw new SyntaxError('No answer.');
  return { data: parsed.data ?? null, errors: parsed.errors ?? [], extensions: parsed.extensions ?? {} };
}
