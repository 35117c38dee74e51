import { useLanguage, useWords } from '../language/language.js';
import { qualifierWords } from '../vocabulary/codes.js';
import type { FigureFragment, Qualifier } from './indicator-figures.operations.js';

/** Words that stand behind a figure: 7%以上; the others stand before it: 约7%, at least 7%. */
const BEHIND: Readonly<Record<'zh' | 'en', readonly Qualifier[]>> = {
  zh: ['LOWER_BOUND', 'UPPER_BOUND'],
  en: ['CUMULATIVE', 'AS_OF'],
};

/** A figure as it is printed, with what the words around it say: 约 8%, 7% 以上, 截至 27个. */
export function usePrinted(): (figure: Pick<FigureFragment, 'text' | 'qualifiers'>) => string {
  const { language } = useLanguage();
  const words = useWords(qualifierWords);
  return ({ text, qualifiers }) => {
    const behind = qualifiers.filter((qualifier) => BEHIND[language].includes(qualifier));
    const before = qualifiers.filter((qualifier) => !behind.includes(qualifier));
    return [...before.map((each) => words[each]), text, ...behind.map((each) => words[each])].join(' ');
  };
}
