import { distance } from 'fastest-levenshtein';
import { createRequire } from 'node:module';

/** Strokes of characters in the order in which they are written, a letter each. */
type Strokes = Readonly<Record<string, string>>;

let known: Strokes | undefined;

/** Loaded when the first two characters are compared, and not with the service. */
function strokes(): Strokes {
  const load = createRequire(import.meta.url) as (name: 'cnchar-order') => { readonly dict: { readonly orders: Strokes } };
  return (known ??= load('cnchar-order').dict.orders);
}

/** Characters that are written with so large a share of strokes in common are taken for each other. */
const ALIKE = 0.75;

/** Whether two characters are written nearly alike: what a reader of scanned pages mixes up, 营 and 菅, 简 and 筒. */
export function lookAlike(one: string, other: string): boolean {
  const { [one]: a, [other]: b } = strokes();
  if (a === undefined || b === undefined) return false;
  const most = Math.floor(Math.max(a.length, b.length) * (1 - ALIKE));
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}
