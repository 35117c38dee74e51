import { readSearchForm } from '../../model/search-form.js';
import type { SearchQuery } from '../../model/search-query.js';

type Range = readonly [start: number, end: number];

/** Where a part occurs, again behind each end. */
function* occurrences(text: string, part: string): Generator<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) yield at;
}

/** Start and end of each range, in order; ranges that meet or overlap are one. */
function flat(ranges: readonly Range[]): number[] {
  const merged: number[] = [];
  for (const [start, end] of ranges.toSorted(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last) merged[merged.length - 1] = Math.max(last, end);
    else merged.push(start, end);
  }
  return merged;
}

/** Where the terms stand in a text, in its own UTF-16 units. */
export function highlights(text: string, terms: readonly string[]): number[] {
  const { form, origins } = readSearchForm(text);
  const ranges = terms.flatMap((term) =>
    [...occurrences(form, term)].map((at): Range => [origins[at]![0], origins[at + term.length - 1]![1]]),
  );
  return flat(ranges);
}

/** A character, or a word of another script: what one part of a spelling stands for. */
const PARTS = / _[^ \p{Script=Han}]+|[^ _]/gu;

/**
 * The characters that terms spell. A spelling lists the words that begin at each part of the text, longest first, so
 * the difference of two neighbours is the length of a syllable.
 */
export function spelledHighlights(text: string, spelling: string, { terms, spelled }: SearchQuery): number[] {
  const looked = spelling.startsWith(spelled) ? [spelled] : terms;
  const { form, origins } = readSearchForm(text);
  const parts = [...form.matchAll(PARTS)];
  const words = spelling.match(/[^ _|]+/g) ?? [];
  const ranges: Range[] = [];
  for (const [first, word] of words.entries()) {
    for (const term of looked) {
      const letters = term.length - ' _'.length;
      if (!` _${word}`.startsWith(term)) continue;
      let last = first;
      while (last + 1 < words.length && word.length - words[last + 1]!.length < letters) last++;
      const [from, to] = [parts[first], parts[last]];
      if (from && to) ranges.push([origins[from.index]![0], origins[to.index + to[0].length - 1]![1]]);
    }
  }
  return flat(ranges);
}
