import { parseExact, shift, type ExactNumber } from '../values/exact-number.js';
import { parseUnit } from '../values/units.js';
import { parseChineseNumeral } from './chinese-numerals.js';

/** A number as a fragment prints it, and what stands behind it. */
export interface PrintedNumber {
  /** Scale words multiplied in. */
  readonly number: ExactNumber;
  /** The rest of the fragment, beginning with the unit where it is printed. */
  readonly behind: string;
  /** Whether digits are printed, and not words such as 第一 or 翻番. */
  readonly inDigits: boolean;
}

const DIGITS = /\d+(?:\.\d+)?/g;
const NUMERAL = /[零〇一二两双三四五六七八九十百千万亿]+/g;

/** Words between a number and its unit that only qualify it. */
const FILLER = /^[余多几]/;

/** Words that are a number without being a numeral. */
const words: readonly (readonly [RegExp, string])[] = [
  [/首[位个家批次条]|榜首|[居之]首|第一|最[高大多好优低快]|领跑/g, '1'],
  [/翻一?番|翻倍|成倍/g, '2'],
  [/半/g, '0.5'],
];

function read(number: ExactNumber, rest: string, inDigits: boolean): PrintedNumber {
  const plain = rest.replace(FILLER, '');
  const { places } = parseUnit(plain);
  const scale = places === 0 ? '' : (/^(?:百(?!分点)|千(?![瓦克伏米])|[万亿])+/.exec(plain)?.[0] ?? '');
  return { number: shift(number, places), behind: plain.slice(scale.length).replace(FILLER, ''), inDigits };
}

/** Every number that a fragment can be read to print: figures, Chinese numerals, and words such as 首位 and 翻番. */
export function printedNumbers(fragment: string): PrintedNumber[] {
  const text = fragment.normalize('NFKC');
  const numbers: PrintedNumber[] = [];
  for (const { 0: digits, index } of text.matchAll(DIGITS)) {
    numbers.push(read(parseExact(digits), text.slice(index + digits.length), true));
  }
  for (const { 0: numeral, index } of text.matchAll(NUMERAL)) {
    const behind = text.slice(index + numeral.length).replace(FILLER, '');
    numbers.push({ number: parseExact(String(parseChineseNumeral(numeral))), behind, inDigits: false });
  }
  for (const [word, value] of words) {
    for (const { 0: match, index } of text.matchAll(word)) {
      numbers.push({ number: parseExact(value), behind: text.slice(index + match.length), inDigits: false });
    }
  }
  return numbers;
}
