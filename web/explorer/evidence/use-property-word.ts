import { useNameOf, useWords, type Named } from '../language/language.js';
import { fieldWords } from '../vocabulary/fields.js';
import { wordOf } from '../vocabulary/word-of.js';

const FIGURE = 'indicator/';

/** Whether a property is a figure: then it is the id of its indicator. */
export const isFigure = (property: string): boolean => property.startsWith(FIGURE);

/** What a property is called; of a figure the name of its indicator, where the answer has it. */
export function usePropertyWord(): (property: string, indicator?: Named | null) => string {
  const fields = useWords(fieldWords);
  const nameOf = useNameOf();
  return (property, indicator) => (indicator ? nameOf(indicator) : wordOf(fields, property));
}
