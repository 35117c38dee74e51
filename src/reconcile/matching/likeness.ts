import { soundAlike } from '../names/sounds.js';

/** What it costs to get from one form to another; a letter that is missing, added or another costs 1. */
const SAME_SOUND = 0.35;
const SWAPPED = 0.6;

const change = (one: string, other: string): number => (one === other ? 0 : soundAlike(one, other) ? SAME_SOUND : 1);

/**
 * How alike two forms are, from 0 to 1: one minus the cost of the cheapest way from one to the other, by the length of
 * the longer. Characters that sound alike are nearly the same, and neighbours that changed places are little trouble.
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [[...one], [...other]];
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let before: number[] = [];
  let above = b.map((_, index) => index);
  above.push(b.length);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const [left, top] = [a[row - 1]!, b[column - 1]!];
      let cost = Math.min(above[column]! + 1, current[column - 1]! + 1, above[column - 1]! + change(left, top));
      if (row > 1 && column > 1 && left === b[column - 2] && a[row - 2] === top && left !== top) {
        cost = Math.min(cost, before[column - 2]! + SWAPPED);
      }
      current.push(cost);
    }
    [before, above] = [above, current];
  }
  return Math.max(0, 1 - above[b.length]! / longest);
}
