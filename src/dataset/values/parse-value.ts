import { DECIMAL_SCALE } from '../../model/scalars.js';
import { shift, toInteger, type ExactNumber } from './exact-number.js';
import { parseQuantity } from './quantity.js';
import type { StatedValue } from './stated-value.js';
import { parseUnit, sameUnit } from './units.js';

/** A value, or what was expected where the text is none. */
export type ValueResult = { readonly value: StatedValue } | { readonly expected: string };

const DECIMAL_PLACES = Math.log10(DECIMAL_SCALE);

/** As far as an amount is also exact as a decimal number of 万元. */
const MAXIMUM_YUAN = Number.MAX_SAFE_INTEGER / (DECIMAL_SCALE / 10_000);

const faults = {
  INEXACT: (unit: string) => `a value that is exact in ${unit} with at most ${DECIMAL_PLACES} places`,
  RANGE: (unit: string) => `a number of ${unit} that is kept exactly: at most 9 digits before the point`,
};

/** An amount of money in yuan, exact: `339亿元`, `6569万元`. */
export function parseMoney(text: string): ValueResult {
  const quantity = parseQuantity(text);
  if (!quantity || quantity.upper) return { expected: 'an amount of money such as 339亿元 or 6569万元' };
  if (quantity.unit !== '元') return { expected: `an amount of money, in 元 and not in «${quantity.unit}»` };
  const yuan = toInteger(quantity.lower);
  if ('fault' in yuan && yuan.fault === 'INEXACT') return { expected: 'a whole number of yuan' };
  if ('fault' in yuan || Math.abs(yuan.integer) > MAXIMUM_YUAN) return { expected: 'an amount of at most 90万亿元' };
  return { value: { kind: 'money', text, yuan: yuan.integer } };
}

const scale = (number: ExactNumber, places: number) => toInteger(shift(number, DECIMAL_PLACES - places));

/** A number of a unit: `81件` is 81 in 个, `2.6万平方米` is 26000 in 平方米 and 2.6 in 万平方米. */
export function parseQuantityIn(text: string, unit: string): ValueResult {
  const quantity = parseQuantity(text);
  if (!quantity) return { expected: `a number of ${unit}, as printed, such as 43.2${unit}` };
  const target = parseUnit(unit);
  if (!sameUnit(quantity.unit, target.name)) {
    return { expected: `a value in ${unit}, the unit of the indicator${quantity.unit ? `, and not in «${quantity.unit}»` : ''}` };
  }
  const number = scale(quantity.lower, target.places);
  if ('fault' in number) return { expected: faults[number.fault](unit) };
  if (!quantity.upper) return { value: { kind: 'quantity', text, number: number.integer, unit } };
  const upper = scale(quantity.upper, target.places);
  if ('fault' in upper) return { expected: faults[upper.fault](unit) };
  if (upper.integer <= number.integer) return { expected: 'a range from the lower to the upper end' };
  return { value: { kind: 'quantity', text, number: number.integer, upper: upper.integer, unit } };
}

/** A quantity in whatever unit it is printed, scale words multiplied in: `120万吨/年` is 1200000 吨/年. */
export function parseOwnQuantity(text: string): ValueResult {
  const unit = parseQuantity(text)?.unit;
  return unit ? parseQuantityIn(text, unit) : { expected: 'a number with its unit, such as 120万吨/年' };
}
