import { ANY_DAY, FIRST_DAY, LAST_DAY } from '../../../src/model/days.js';
import type { Choices } from '../choices.js';

/** Days that follow one another: one time ends with the first, the next begins with the second. */
const BORDERS = [
  [20_211_231, 20_220_101],
  [20_220_630, 20_220_701],
  [20_221_231, 20_230_101],
  [20_230_131, 20_230_201],
] as const;

type Span = readonly [from: number, to: number];

/** A span of days cut into up to four, in order, without gaps. */
function slices(last: number, choices: Choices): Span[] {
  const borders = BORDERS.filter(() => choices.below(3) > 0);
  const starts = [FIRST_DAY, ...borders.map(([, start]) => start)];
  const ends = [...borders.map(([end]) => end), last];
  return starts.map((start, index) => [start, ends[index]!]);
}

/** A part of all days, or all of them. */
const anySpan = (last: number, choices: Choices): Span => (choices.once(2) ? choices.oneOf(slices(last, choices)) : [FIRST_DAY, last]);

/**
 * When each of several things holds of which no two hold on the same days, as values of one node or ends of a
 * relationship to one. Some days are nobody's. The first of them holds at some time; others may have none.
 */
export function disjointTimes(count: number, choices: Choices): number[][] {
  const known = choices.once(2);
  const times = Array.from({ length: count }, (): number[] => []);
  const spans = slices(known ? LAST_DAY : ANY_DAY, choices);
  const first = choices.below(spans.length);
  for (const [index, span] of spans.entries()) {
    const other = anySpan(known ? ANY_DAY : LAST_DAY, choices);
    times[index === first ? 0 : choices.below(count + 1)]?.push(...(known ? [...span, ...other] : [...other, ...span]));
  }
  return times;
}

/** When one thing holds by itself. */
export const someTime = (choices: Choices): number[] => disjointTimes(1, choices)[0]!;
