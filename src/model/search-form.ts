/** Scripts that are written without spaces: a part of such a text is found wherever it begins. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Stands before every word of other scripts: what begins with it is found where a word begins. The space parts words
 * for analyzers, too; the line keeps them from dropping `is` and `it`.
 */
export const WORD_MARK = ' _';

/** A text as search compares it, and where each of its UTF-16 units comes from. */
export interface SearchForm {
  readonly form: string;
  /** Start and end, in the text, of what each unit of the form stands for. */
  readonly origins: readonly (readonly [start: number, end: number])[];
}

/** What a character becomes, with whether it belongs to a word; null parts words. */
type Folded = readonly { readonly character: string; readonly inWord: boolean | null }[];

const folded = new Map<string, Folded>();
const MOST_FOLDED = 50_000;

/** Width, case and accents do not matter; ü is v, as where pinyin is typed. */
function fold(cluster: string): Folded {
  const known = folded.get(cluster);
  if (known) return known;
  const letters = cluster
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('u\u0308', 'v')
    .replace(/[\u0300-\u036f]/g, '');
  const result = [...letters].map((character) => ({ character, inWord: DENSE.test(character) ? false : WORD.test(character) || null }));
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(cluster, result);
  return result;
}

const isAccent = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

/** Where the character at a place ends, with the accents that follow it: ü is one thing however it is written. */
function endOf(text: string, start: number): number {
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  while (end < text.length && isAccent(text.charCodeAt(end))) end++;
  return end;
}

/** Writes the form piece by piece, each with the stretch of the text that it stands for. */
function write(text: string, add: (piece: string, start: number, end: number) => void): void {
  let inWord = false;
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = endOf(text, start);
    for (const each of fold(text.slice(start, end))) {
      if (each.inWord !== null) add(each.inWord && !inWord ? WORD_MARK + each.character : each.character, start, end);
      inWord = each.inWord === true;
    }
  }
}

/**
 * Letters and digits alone: characters of dense scripts as they are, words of all others with a mark before each.
 * `吉林化纤 6万吨` becomes `吉林化纤 _6万吨`.
 */
export function searchForm(text: string): string {
  let form = '';
  write(text, (piece) => (form += piece));
  return form;
}

/** The form of a text, and where it comes from. */
export function readSearchForm(text: string): SearchForm {
  let form = '';
  const origins: (readonly [number, number])[] = [];
  write(text, (piece, start, end) => {
    form += piece;
    for (let unit = 0; unit < piece.length; unit++) origins.push([start, end]);
  });
  return { form, origins };
}

/** Whether a text has characters that pinyin spells. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A word with its mark, or a run of characters of dense scripts. */
export type FormPart = { readonly kind: 'word' | 'run'; readonly text: string };

const PARTS = / _[^ _|\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[^ _|]+/gu;

/** What a form is made of, for indexes. */
export const formParts = (form: string): FormPart[] =>
  (form.match(PARTS) ?? []).map((text) => ({ kind: text.startsWith(WORD_MARK) ? 'word' : 'run', text }));
