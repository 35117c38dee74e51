import type { SeedStatement } from '../dataset.js';
import { equal, type ExactNumber } from '../values/exact-number.js';
import { parseQuantity, type Quantity } from '../values/quantity.js';
import { isClassifier, startsWithMeasure } from '../values/units.js';
import { normalizePrint, printedNumbers, type PrintedNumber } from './printed-numbers.js';

const absolute = ({ mantissa, exponent }: ExactNumber): ExactNumber => ({ mantissa: mantissa < 0n ? -mantissa : mantissa, exponent });

const DECLINE = /[降减]|下滑|回落|压缩|负|-|−/;

/** 年产 and its like stand in front of the number. */
const PER_YEAR = '/年';

/** Words between a number and its unit, and a rate that would make it another unit. */
const LOOSE = /^(?:以上|以下|左右|以内)/;
const RATE = /^[/／]/;

/** Nothing that could be a unit: the text ends, or goes on with a mark. */
const isUnitless = (behind: string): boolean => behind === '' || /^[\p{P}\p{Z}]/u.test(behind.replace(/^%/, 'x'));

/**
 * Whether a number carries the unit of the value. Classifiers stand for each other, and may be left out as long as no
 * unit of measure stands there; every other unit must be printed, unless the text has none.
 */
function hasUnit({ behind, form }: PrintedNumber, unit: string, anchor: string): boolean {
  if (form === 'WORD' || isUnitless(behind)) return true;
  const printed = behind.replace(/^(?:㎡|m2|m²)/i, '平方米').replace(LOOSE, '');
  if (isClassifier(unit)) return !startsWithMeasure(printed);
  if (unit.endsWith(PER_YEAR) && anchor.includes('年') && carries(printed, unit.slice(0, -PER_YEAR.length))) return true;
  return carries(printed, unit) || (unit === '个百分点' && printed.startsWith('百分点'));
}

const carries = (printed: string, unit: string): boolean => printed.startsWith(unit) && !RATE.test(printed.slice(unit.length));

function quantityFault(
  text: string,
  { lower, upper, unit }: Quantity,
  anchor: string,
  numbers: readonly PrintedNumber[],
): string | undefined {
  for (const end of [lower, upper]) {
    if (end === undefined) continue;
    const same = numbers.filter(({ number }) => equal(number, absolute(end)));
    if (same.length === 0) return `an anchor with the number of the value ${text}`;
    if (!same.some((number) => hasUnit(number, unit, anchor))) return `an anchor with the unit of the value ${text}`;
    if (end.mantissa < 0n && !DECLINE.test(anchor)) return `an anchor that says that ${text} is a decline`;
  }
  return undefined;
}

/**
 * Why the anchor of a statement does not show its value; nothing where it does, or where there is no number to show.
 * @param following what the original goes on with: a number at the end of an anchor may not have another scale or unit there
 */
export function anchorFault({ value, anchor }: SeedStatement, following = ''): string | undefined {
  if (value?.kind === 'text') return missingFigures(value.text, anchor);
  if (value?.kind !== 'money' && value?.kind !== 'quantity') return undefined;
  const quantity = parseQuantity(value.text)!;
  for (const context of new Set(['', following])) {
    const fault = quantityFault(value.text, quantity, anchor, printedNumbers(anchor, context));
    if (fault) return fault;
  }
  return undefined;
}

const figuresIn = (text: string): string[] => normalizePrint(text).match(/\d+(?:\.\d+)?/g) ?? [];

/** Text facts are in our words, but a figure in them must be printed. */
function missingFigures(text: string, anchor: string): string | undefined {
  const printed = new Set(figuresIn(anchor));
  const missing = figuresIn(text).find((figure) => !printed.has(figure));
  return missing && `an anchor with the figure ${missing} of the text ${text}`;
}
