import { QUESTION_CHARACTERS, QUESTION_NESTING } from '../limits.js';
import type { AskedOperation } from '../answer-operation.js';
import { isObject } from '../read-request.js';

/** What an answer that is kept is an answer to. */
export interface Question {
  /** The same for all requests that ask the same, and for no others. */
  readonly key: string;
  /** The text of the operation. */
  readonly source: string;
  /** The name of the operation, for the log. */
  readonly operation: string | null;
}

class TooDeep extends Error {}

/** A value as JSON with the members of objects in order of their names; a number is what it is, and not what JSON makes of it. */
function canonical(value: unknown, depth = 0): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth === QUESTION_NESTING) throw new TooDeep();
  if (!isObject(value)) return `[${(value as readonly unknown[]).map((element) => canonical(element, depth + 1)).join()}]`;
  const names = Object.keys(value);
  if (names.length > 1) names.sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name], depth + 1)}`).join()}}`;
}

/** The question of an operation, or undefined where it is too long or too deep to be worth keeping. */
export function questionOf({ document, operationName, variables }: AskedOperation, operation: string | null): Question | undefined {
  const { hash, source } = document;
  if (source.length > QUESTION_CHARACTERS) return undefined;
  try {
    const key = `${hash} ${JSON.stringify(operationName)} ${canonical(variables ?? {})}`;
    return key.length > QUESTION_CHARACTERS ? undefined : { key, source, operation };
  } catch (error) {
    if (error instanceof TooDeep) return undefined;
    throw error;
  }
}
