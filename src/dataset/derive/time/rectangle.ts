import { ANY_DAY, FIRST_DAY, LAST_DAY } from '../../../model/days.js';

/** Days on which something is known, and days for which it is valid: all four are included. */
export interface Rectangle {
  readonly knownFrom: number;
  readonly knownTo: number;
  readonly validFrom: number;
  readonly validTo: number;
}

/** Where something holds: rectangles that do not overlap. */
export type Rectangles = readonly Rectangle[];

/** Known from a day on, whatever day is asked about. */
export const knownFrom = (day: number): Rectangles => [{ knownFrom: day, knownTo: LAST_DAY, validFrom: FIRST_DAY, validTo: ANY_DAY }];

export const ALWAYS: Rectangles = knownFrom(FIRST_DAY);

const isAlways = (rectangles: Rectangles): boolean =>
  rectangles.length === 1 &&
  rectangles[0]!.knownFrom === FIRST_DAY &&
  rectangles[0]!.knownTo === LAST_DAY &&
  rectangles[0]!.validFrom === FIRST_DAY &&
  rectangles[0]!.validTo === ANY_DAY;

/** Thousands of records hold at the same times: what statements of one document and period do is kept once. */
const flattened = new WeakMap<Rectangles, readonly number[]>();

/** As records keep it: four numbers a rectangle; nothing where it holds always. */
export function holdsOf(rectangles: Rectangles): readonly number[] | undefined {
  if (isAlways(rectangles)) return undefined;
  let flat = flattened.get(rectangles);
  if (!flat) flattened.set(rectangles, (flat = rectangles.flatMap((each) => [each.knownFrom, each.knownTo, each.validFrom, each.validTo])));
  return flat;
}

/** Whether it holds in the latest state, whatever day is asked about. */
export const holdsNow = (rectangles: Rectangles): boolean =>
  rectangles.some(({ knownTo, validTo }) => knownTo === LAST_DAY && validTo === ANY_DAY);

/** Where both hold. */
export const intersection = (left: Rectangles, right: Rectangles): Rectangles =>
  left.flatMap((a) =>
    right.flatMap((b) => {
      const both = {
        knownFrom: Math.max(a.knownFrom, b.knownFrom),
        knownTo: Math.min(a.knownTo, b.knownTo),
        validFrom: Math.max(a.validFrom, b.validFrom),
        validTo: Math.min(a.validTo, b.validTo),
      };
      return both.knownFrom <= both.knownTo && both.validFrom <= both.validTo ? both : [];
    }),
  );
