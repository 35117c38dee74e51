import { syllablesOf } from './sounds.js';

const pairs = (parts: readonly string[], mark: string): string[] => {
  const all = ['', ...parts];
  return parts.map((part, index) => `${mark}${all[index]} ${part}`);
};

/**
 * What two forms that are alike have in common: pairs of neighbouring characters, and pairs of neighbouring syllables,
 * each with the beginning as one more neighbour. Characters that were mistaken for others of the same sound leave the
 * syllables as they are.
 */
export const gramsOf = (form: string): string[] => [...new Set([...pairs([...form], ''), ...pairs(syllablesOf(form), '~')])];
