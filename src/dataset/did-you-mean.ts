import { closest, distance } from 'fastest-levenshtein';

/** The candidate that a mistyped word most probably means, or nothing where none is near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || word === '') return undefined;
  const same = candidates.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  if (same !== undefined) return same;
  const nearest = closest(word, candidates);
  return distance(word, nearest) <= Math.max(2, Math.floor(word.length * 0.4)) ? nearest : undefined;
}

/** The suggestion as an optional key of a problem. */
export function suggest(word: unknown, candidates: readonly string[]): { readonly suggestion?: string } {
  const suggestion = typeof word === 'string' ? didYouMean(word, candidates) : undefined;
  return suggestion === undefined ? {} : { suggestion };
}
