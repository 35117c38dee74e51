import { parseExact, shift, type ExactNumber } from '../values/exact-number.js';
import { SCALE, parseUnit } from '../values/units.js';
import { parseChineseNumeral } from './chinese-numerals.js';

/** A number as a fragment prints it, and what stands behind it. */
export interface PrintedNumber {
  /** Scale words multiplied in. */
  readonly number: ExactNumber;
  /** The rest of the text, beginning with the unit where it is printed. */
  readonly behind: string;
  /** `WORD`: one that is a number with its unit in itself, such as 首位 or 翻番. */
  readonly form: 'DIGITS' | 'NUMERAL' | 'WORD';
}

const DIGITS = /\d+(?:\.\d+)?/g;
const NUMERAL = /[零〇一二两双三四五六七八九十百千万亿]+/g;

/** Words between a number and its unit that only qualify it. */
const FILLER = /^[余多几]/;

/** The upper end of a range, which carries the scale and the unit for both: `10-15万吨`. */
const UPPER_END = /^[-–—~～至到]\d+(?:\.\d+)?/;

/** Words that are a number without being a numeral. */
const words: readonly (readonly [RegExp, string])[] = [
  [/首[位个家批次条]|榜首|[居之]首|第一|最[高大多好优低快]|领跑/g, '1'],
  [/翻一?番|翻倍|成倍/g, '2'],
  [/半/g, '0.5'],
];

/** One writing for full-width and half-width; thousands separators and emphasis (`**`) dropped. */
export const normalizePrint = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replaceAll('**', '');

function read(digits: string, rest: string): PrintedNumber {
  const plain = rest.replace(UPPER_END, '').replace(FILLER, '');
  const scale = SCALE.exec(plain)![0];
  return {
    number: shift(parseExact(digits), parseUnit(scale).places),
    behind: plain.slice(scale.length).replace(FILLER, ''),
    form: 'DIGITS',
  };
}

/** 万 behind digits is their scale, 百 in 百分点 is part of a unit, 一 in 一期 is the number of a stage. */
const isNumeral = (before: string, behind: string): boolean => !/[\d.余多几]$/.test(before) && !behind.startsWith('分点');

/**
 * Every number that a fragment can be read to print: figures, Chinese numerals, and words such as 首位 and 翻番.
 * @param following what the text goes on with: scale and unit of a number at the end of the fragment may stand there
 */
export function printedNumbers(fragment: string, following = ''): PrintedNumber[] {
  const own = normalizePrint(fragment);
  const text = own + normalizePrint(following);
  const numbers: PrintedNumber[] = [];
  for (const { 0: digits, index } of own.matchAll(DIGITS)) {
    // A fragment that ends within the digits of a number does not print it.
    if (/^\.?\d/.test(text.slice(index + digits.length))) continue;
    numbers.push(read(digits, text.slice(index + digits.length)));
  }
  for (const { 0: numeral, index } of own.matchAll(NUMERAL)) {
    const behind = text.slice(index + numeral.length);
    if (!isNumeral(own.slice(0, index), behind)) continue;
    numbers.push({ number: parseExact(String(parseChineseNumeral(numeral))), behind: behind.replace(FILLER, ''), form: 'NUMERAL' });
  }
  for (const [word, value] of words) {
    for (const { 0: match, index } of own.matchAll(word)) {
      numbers.push({ number: parseExact(value), behind: text.slice(index + match.length), form: 'WORD' });
    }
  }
  return numbers;
}
