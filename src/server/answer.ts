import type { GraphQLError } from 'graphql';
import { GraphError } from '../errors.js';
import { codesOf, formatErrors } from './format-errors.js';
import type { ErrorLog } from './mask-error.js';

/** An answer as it goes over the wire. */
export interface Answer {
  readonly body: string | Buffer;
  /** Whether it has data beside its errors; without them it failed as a whole. */
  readonly hasData: boolean;
  /** The codes of its errors, each once. */
  readonly codes: readonly string[];
  /** Content hash of the dataset it is from; null where no store was asked. */
  readonly dataset: string | null;
}

interface Members {
  readonly errors?: readonly GraphQLError[] | undefined;
  readonly data?: object | null | undefined;
  readonly dataset?: string | null;
  readonly extensions?: object;
}

/**
 * The data of an answer, written once.
 * @throws {GraphError} LIMIT_EXCEEDED
 */
function writeData(data: object | null, maxBytes: number): string {
  const text = JSON.stringify(data);
  // A character has three bytes at most; only where that may be too much they are counted.
  if (text.length * 3 <= maxBytes || Buffer.byteLength(text) <= maxBytes) return text;
  throw new GraphError('LIMIT_EXCEEDED', `The answer would be longer than ${maxBytes} bytes, and no more are sent.`, {
    hint: 'Ask for a smaller page (first:) or for fewer fields.',
  });
}

/**
 * Writes an answer: errors first, so that nobody misses them.
 * @throws {GraphError} LIMIT_EXCEEDED
 */
export function writeAnswer({ errors, data, dataset = null, extensions = {} }: Members, maxBytes: number, log: ErrorLog): Answer {
  const formatted = errors && errors.length > 0 ? formatErrors(errors, log) : [];
  const parts: string[] = [];
  if (formatted.length > 0) parts.push(`"errors":${JSON.stringify(formatted)}`);
  if (data !== undefined) parts.push(`"data":${writeData(data, maxBytes)}`);
  if (Object.keys(extensions).length > 0) parts.push(`"extensions":${JSON.stringify(extensions)}`);
  return { body: `{${parts.join(',')}}\n`, hasData: data !== undefined, codes: codesOf(formatted), dataset };
}

/** The answer of an operation that failed as a whole. */
export const failedAnswer = (errors: readonly GraphQLError[], log: ErrorLog): Answer => writeAnswer({ errors }, Infinity, log);
