import { searchForm, WORD_MARK } from './search-form.js';

/** What is looked for. */
export interface SearchQuery {
  /** The parts between spaces and punctuation, as search compares them: all of them must occur in one form. */
  readonly terms: readonly string[];
  /** The whole of it as one form. */
  readonly whole: string;
  /** The whole of it as one word where it could be pinyin, `jilin huaxian` as ` _jilinhuaxian`; else as `whole`. */
  readonly spelled: string;
}

/** The letters, digits and characters between anything else. */
const PARTS = /[\p{L}\p{N}\p{M}]+/gu;

/** Cuts what a client wrote into what is compared. Without a letter, digit or character there are no terms. */
export function readSearchQuery(text: string): SearchQuery {
  const terms = (text.normalize('NFKD').match(PARTS) ?? []).map((part) => searchForm(part)).filter((term) => term !== '');
  const distinct = [...new Set(terms)];
  const whole = terms.join('');
  const words = whole.split(WORD_MARK);
  const spellable = words[0] === '' && /^[a-z0-9]+$/.test(words.join(''));
  return { terms: distinct, whole, spelled: spellable ? WORD_MARK + words.join('') : whole };
}
