import { ANY_DAY, HOLDS } from '../model/days.js';
import type { StoredValue } from '../store/graph-batch.js';

/** The days of `@asOf`, as records keep days; see `model/days.ts`. */
export interface Days {
  /** `LAST_DAY` where nothing is said of it. */
  readonly known: number;
  /** `ANY_DAY` where nothing is said of it. */
  readonly on: number;
}

/** Numbers of a rectangle in `holds`. */
const RECTANGLE = 4;

/** Whether a record holds on the days. */
export function holdsOn(properties: Readonly<Record<string, StoredValue>>, { known, on }: Days): boolean {
  const flat = properties[HOLDS] as readonly number[] | undefined;
  if (flat === undefined) return true;
  for (let at = 0; at < flat.length; at += RECTANGLE)
    if (flat[at]! <= known && known <= flat[at + 1]! && flat[at + 2]! <= on && on <= flat[at + 3]!) return true;
  return false;
}

const dateOf = (day: number): string => String(day).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');

/** For people: `known 2023-01-31, on 2022-06-30`. */
export const printDays = ({ known, on }: Days): string => `known ${dateOf(known)}${on === ANY_DAY ? '' : `, on ${dateOf(on)}`}`;
