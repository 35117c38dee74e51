import { GraphError } from '../../errors.js';

/** Lists and objects in each other; as deep as brackets may be in a document. */
export const MAX_VARIABLE_NESTING = 200;
/** Objects in all: each is a condition or a key that the plan gets, and what is not compiled yet has no price yet. */
export const MAX_VARIABLE_OBJECTS = 2_000;

const exceeded = (message: string): GraphError =>
  new GraphError('LIMIT_EXCEEDED', message, { hint: 'Name many values with `in`, or ask in several operations.' });

/**
 * Refuses variables that cost more to read and compile than any real ones, before anything reads them. Lists of plain
 * values are one parameter each, however long.
 * @throws {GraphError} LIMIT_EXCEEDED
 */
export function checkVariables(variables: Readonly<Record<string, unknown>>): void {
  let objects = 0;
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if (depth > MAX_VARIABLE_NESTING) throw exceeded(`The variables have more than ${MAX_VARIABLE_NESTING} levels.`);
    if (Array.isArray(value)) return value.forEach((each) => visit(each, depth + 1));
    if (++objects > MAX_VARIABLE_OBJECTS) throw exceeded(`The variables have more than ${MAX_VARIABLE_OBJECTS} objects.`);
    for (const each of Object.values(value)) visit(each, depth + 1);
  };
  for (const value of Object.values(variables)) visit(value, 1);
}
