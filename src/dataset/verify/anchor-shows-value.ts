import type { SeedStatement } from '../dataset.js';
import { equal, type ExactNumber } from '../values/exact-number.js';
import { parseQuantity } from '../values/quantity.js';
import { isClassifier } from '../values/units.js';
import { printedNumbers, type PrintedNumber } from './printed-numbers.js';

const absolute = ({ mantissa, exponent }: ExactNumber): ExactNumber => ({ mantissa: mantissa < 0n ? -mantissa : mantissa, exponent });

const DECLINE = /[降减]|下滑|回落|压缩|负|-|−/;

/** 年产 and its like stand in front of the number. */
const PER_YEAR = '/年';

/** Units that the text may leave to the words around the number. */
const canBeImplied = (unit: string): boolean => isClassifier(unit) || unit === '倍' || unit === '位';

/**
 * Whether the unit of the value stands behind a number, or is left out where the fragment ends or the number is a word.
 * Classifiers stand for each other.
 */
function hasUnit({ behind, inDigits }: PrintedNumber, unit: string, anchor: string): boolean {
  if (behind === '' || !inDigits || canBeImplied(unit)) return true;
  const printed = behind.replace(/^㎡|^m2/, '平方米').replace(/^以上|^左右/, '');
  if (unit.endsWith(PER_YEAR) && anchor.includes('年') && printed.startsWith(unit.slice(0, -PER_YEAR.length))) return true;
  return printed.startsWith(unit) || (unit === '个百分点' && printed.startsWith('百分点')) || /^[-–—~～至到]/.test(printed);
}

/** Why the anchor of a statement does not show its value; nothing where it does, or where there is no number to show. */
export function anchorFault({ value, anchor }: SeedStatement): string | undefined {
  if (value?.kind === 'text') return missingFigures(value.text, anchor);
  if (value?.kind !== 'money' && value?.kind !== 'quantity') return undefined;
  const quantity = parseQuantity(value.text)!;
  const printed = printedNumbers(anchor);
  for (const end of [quantity.lower, quantity.upper]) {
    if (end === undefined) continue;
    const same = printed.filter(({ number }) => equal(number, absolute(end)));
    if (same.length === 0) return `an anchor with the number of the value ${value.text}`;
    if (!same.some((number) => hasUnit(number, quantity.unit, anchor))) return `an anchor with the unit of the value ${value.text}`;
    if (end.mantissa < 0n && !DECLINE.test(anchor)) return `an anchor that says that ${value.text} is a decline`;
  }
  return undefined;
}

/** Text facts are in our words, but a figure in them must be printed. */
function missingFigures(text: string, anchor: string): string | undefined {
  const printed = anchor.normalize('NFKC');
  const missing = [...text.normalize('NFKC').matchAll(/\d+(?:\.\d+)?/g)].find(([figure]) => !printed.includes(figure));
  return missing && `an anchor with the figure ${missing[0]} of the text ${text}`;
}
