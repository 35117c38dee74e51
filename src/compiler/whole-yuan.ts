import { GraphError } from '../errors.js';
import { yuanPer } from '../model/money-units.js';

/** A double keeps any decimal number of so many digits apart from its neighbours; with more, yuan could get lost. */
const EXACT_DIGITS = 15;

/**
 * An amount of a unit as a whole number of yuan: 1.5 亿元 are 150000000. Exact: the digits are shifted, nothing is
 * multiplied as a float.
 * @throws {GraphError} BAD_USER_INPUT where that is no whole number, or one that is not kept exactly
 */
export function wholeYuan(amount: number, unit: string): number {
  const refuse = (reason: string): never => {
    throw new GraphError('BAD_USER_INPUT', `${amount} ${unit} ${reason}.`, {
      hint: 'Amounts are compared in whole yuan, up to 2^53 of them.',
    });
  };
  const places = Math.log10(yuanPer[unit]!);
  const [digits, exponent] = amount.toExponential().split('e') as [string, string];
  const [whole, fraction = ''] = digits.replace('-', '').split('.') as [string, string?];
  if (!Number.isSafeInteger(amount) && (whole + fraction).length > EXACT_DIGITS) refuse(`has more than ${EXACT_DIGITS} digits`);
  if (amount !== 0 && fraction.length > Number(exponent) + places) refuse('is no whole number of yuan');
  const yuan = Number(`${digits}e${Number(exponent) + places}`);
  return Number.isSafeInteger(yuan) ? yuan : refuse('is more than can be compared exactly');
}
