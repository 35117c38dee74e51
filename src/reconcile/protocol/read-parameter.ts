import { z } from 'zod';
import { GraphError } from '../../errors.js';

const LONGEST_QUOTE = 80;

const wrong = (name: string, message: string): GraphError =>
  new GraphError('BAD_USER_INPUT', message, { hint: `docs/openrefine.md shows what ${name} looks like.` });

/** The way to a value inside a parameter: `queries.q0.limit`. */
const wayTo = (name: string, path: readonly PropertyKey[]): string => [name, ...path.map(String)].join('.');

const anObject = z.record(z.string(), z.unknown());

/**
 * Reads a parameter that is JSON.
 * @throws {GraphError} BAD_USER_INPUT, with the first thing that is wrong
 */
export function readParameter<Value = Record<string, unknown>>(name: string, given: string, expected?: z.ZodType<Value>): Value {
  let value: unknown;
  try {
    value = JSON.parse(given);
  } catch {
    const quoted = given.length > LONGEST_QUOTE ? `${given.slice(0, LONGEST_QUOTE)}…` : given;
    throw wrong(name, `${name} is ${JSON.stringify(quoted)}, which is no valid JSON.`);
  }
  const read = (expected ?? (anObject as unknown as z.ZodType<Value>)).safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw wrong(name, `${wayTo(name, issue!.path)}: ${issue!.message}.`);
}

/** @throws {GraphError} LIMIT_EXCEEDED */
export function checkMembers(name: string, members: object, most: number): void {
  const count = Object.keys(members).length;
  if (count <= most) return;
  throw new GraphError('LIMIT_EXCEEDED', `${name} has ${count} members; ${most} are the most.`, { hint: 'Send several requests.' });
}
