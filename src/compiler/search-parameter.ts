import { GraphError } from '../errors.js';
import { readSearchQuery } from '../model/search-query.js';
import { candidateQuery } from './cypher/candidate-query.js';
import type { ParameterValue } from './parameter-value.js';
import type { SearchText } from './plan/search-plan.js';

/** Longer texts are no names, and each part of a text costs a look into the index. */
const MOST_CHARACTERS = 100;

/**
 * One of the values that stand for a text that is looked for.
 * @throws {GraphError} BAD_USER_INPUT for a text without a letter, digit or character, or one that is too long
 */
export function searchParameter(text: string, part: keyof SearchText): ParameterValue {
  if (text.length > MOST_CHARACTERS) {
    throw new GraphError('BAD_USER_INPUT', `A text of ${text.length} characters is too long to search for.`, {
      hint: `Search for at most ${MOST_CHARACTERS} characters: a name, a part of one, or a few words.`,
    });
  }
  const query = readSearchQuery(text);
  if (query.terms.length === 0) {
    throw new GraphError('BAD_USER_INPUT', `The text ${JSON.stringify(text)} has nothing to search for.`, {
      hint: 'Write at least one letter, digit or Chinese character.',
    });
  }
  return part === 'candidates' ? candidateQuery(query.terms) : query[part];
}
