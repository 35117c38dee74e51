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

/** Several parameters of a statement stand for one text, and ask one after the other. */
let last: { readonly text: string; readonly query: SearchQuery } | undefined;

/** Cuts what a client wrote into what is compared. Without a letter, digit or character there are no terms. */
export function readSearchQuery(text: string): SearchQuery {
  if (last?.text !== text) last = { text, query: read(text) };
  return last.query;
}

function read(text: string): SearchQuery {
  const terms = (text.normalize('NFKD').match(PARTS) ?? []).map((part) => searchForm(part)).filter((term) => term !== '');
  const distinct = [...new Set(terms)];
  const whole = terms.join('');
  const words = whole.split(WORD_MARK);
  const spellable = words[0] === '' && /^[a-z0-9]+$/.test(words.join(''));
  return { terms: distinct, whole, spelled: spellable ? WORD_MARK + words.join('') : whole };
}
