import { expect, test } from 'vitest';
import { parseChineseNumeral } from '../../../src/dataset/verify/chinese-numerals.js';

test.each([
  ['十五', 15],
  ['二十', 20],
  ['三百二十万', 3_200_000],
  ['百亿', 10_000_000_000],
  ['两', 2],
  ['一二', 12],
  ['千', 1000],
  ['一百零五', 105],
  ['二〇二二', 2022],
  ['三亿五千万', 350_000_000],
])('%s is %i', (numeral, number) => {
  expect(parseChineseNumeral(numeral)).toBe(number);
});
