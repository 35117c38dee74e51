import { describe, expect, test } from 'vitest';
import { wholeYuan } from '../../src/compiler/whole-yuan.js';

describe('Amounts become whole yuan exactly', () => {
  test.each([
    [339, 'YI_YUAN', 33_900_000_000],
    [1.1, 'YI_YUAN', 110_000_000],
    [0.00000001, 'YI_YUAN', 1],
    [-4.35, 'WAN_YUAN', -43_500],
    [0, 'YI_YUAN', 0],
    [1e3, 'WAN_YUAN', 10_000_000],
    [Number.MAX_SAFE_INTEGER, 'YUAN', Number.MAX_SAFE_INTEGER],
    [90_071_992, 'YI_YUAN', 9_007_199_200_000_000],
  ])('%d %s are %d yuan', (amount, unit, yuan) => {
    expect(wholeYuan(amount, unit)).toBe(yuan);
  });

  test('every number of tenths of an 亿元 is what integers make of it', () => {
    for (let tenths = 1; tenths < 20_000; tenths += 7) expect(wholeYuan(tenths / 10, 'YI_YUAN')).toBe(tenths * 10_000_000);
  });

  test.each([
    [1.5, 'YUAN', '1.5 YUAN is no whole number of yuan.'],
    [0.000000001, 'YI_YUAN', '1e-9 YI_YUAN is no whole number of yuan.'],
    [1.00001, 'WAN_YUAN', '1.00001 WAN_YUAN is no whole number of yuan.'],
    [90_071_993, 'YI_YUAN', '90071993 YI_YUAN is more than can be compared exactly.'],
    [2 ** 53, 'YUAN', '9007199254740992 YUAN has more than 15 digits.'],
    [1e300, 'YUAN', '1e+300 YUAN is more than can be compared exactly.'],
    [12345678.12345678, 'YI_YUAN', '12345678.12345678 YI_YUAN has more than 15 digits.'],
  ])('%d %s is refused', (amount, unit, message) => {
    expect(() => wholeYuan(amount, unit)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message }));
  });
});
