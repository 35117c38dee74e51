import { lookAlike } from '../names/looks.js';
import { soundAlike } from '../names/sounds.js';

/** What it costs to get from one form to another; a character that is another costs 1. */
const SAME_SOUND = 0.35;
const SAME_LOOK = 0.45;
const SWAPPED = 0.6;
/** The first of some neighbouring characters that are missing or added, and each one more: words are left out whole. */
const FIRST_MISSING = 1;
const NEXT_MISSING = 0.5;

const change = (one: string, other: string): number => {
  if (one === other) return 0;
  if (soundAlike(one, other)) return SAME_SOUND;
  return lookAlike(one, other) ? SAME_LOOK : 1;
};

/** The cheapest ways to where two forms have been compared up to: by how they end there. */
interface Cheapest {
  /** However they end. */
  readonly any: number;
  /** With a character of the first form that the second lacks. */
  readonly lacking: number;
  /** With a character of the second form that the first lacks. */
  readonly added: number;
}

const gap = (length: number): number => (length === 0 ? 0 : FIRST_MISSING + (length - 1) * NEXT_MISSING);

/**
 * How alike two forms are, from 0 to 1: one minus the cost of the cheapest way from one to the other, by the length of
 * the longer. Characters that sound or look alike are nearly the same, neighbours that changed places are little trouble,
 * and a word that is missing is less so than as many single characters.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 * @see https://en.wikipedia.org/wiki/Gap_penalty#Affine
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [[...one], [...other]];
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let before: Cheapest[] = [];
  let above = [...b, ''].map((_, index): Cheapest => ({ any: gap(index), lacking: Infinity, added: gap(index) }));
  for (let row = 1; row <= a.length; row++) {
    const current: Cheapest[] = [{ any: gap(row), lacking: gap(row), added: Infinity }];
    for (let column = 1; column <= b.length; column++) {
      const [left, top] = [a[row - 1]!, b[column - 1]!];
      const lacking = Math.min(above[column]!.any + FIRST_MISSING, above[column]!.lacking + NEXT_MISSING);
      const added = Math.min(current[column - 1]!.any + FIRST_MISSING, current[column - 1]!.added + NEXT_MISSING);
      let any = Math.min(lacking, added, above[column - 1]!.any + change(left, top));
      if (row > 1 && column > 1 && left === b[column - 2] && a[row - 2] === top && left !== top)
        any = Math.min(any, before[column - 2]!.any + SWAPPED);
      current.push({ any, lacking, added });
    }
    [before, above] = [above, current];
  }
  return Math.max(0, 1 - above[b.length]!.any / longest);
}
