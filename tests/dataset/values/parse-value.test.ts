import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMoney, parseOwnQuantity, parseQuantityIn } from '../../../src/dataset/values/parse-value.js';

describe('Values are read exactly', () => {
  test.each([
    ['339亿元', 33_900_000_000],
    ['6569万元', 65_690_000],
    ['0.1亿元', 10_000_000],
    ['1.0945亿元', 109_450_000],
    ['1,234元', 1234],
    ['2万亿元', 2_000_000_000_000],
  ])('%s is %i yuan', (text, yuan) => {
    expect(parseMoney(text)).toEqual({ value: { kind: 'money', text, yuan } });
  });

  test.each([
    ['3.7万户', '户', 37_000],
    ['63.9亿元', '亿元', 63.9],
    ['81件', '个', 81],
    ['2.6万平方米', '平方米', 26_000],
    ['26000平方米', '万平方米', 2.6],
    ['-53.9%', '%', -53.9],
    ['5.8%', '%', 5.8],
    ['1.2个百分点', '个百分点', 1.2],
    ['22位', '位', 22],
    ['3倍', '倍', 3],
    ['2725名', '人', 2725],
    ['3.5万人次', '万人次', 3.5],
    ['120万千瓦', '万千瓦', 120],
    ['百', '个', undefined],
  ])('%s in %s is %d', (text, unit, number) => {
    const result = parseQuantityIn(text, unit);
    if (number === undefined) expect(result).toHaveProperty('expected');
    else expect(result).toEqual({ value: { kind: 'quantity', text, number: Math.round(number * 1_000_000), unit } });
  });

  test('a range keeps both ends, with the unit behind one of them or behind each', () => {
    const value = { kind: 'quantity', number: 6_000_000, upper: 7_000_000 };
    expect(parseQuantityIn('6%-7%', '%')).toEqual({ value: { ...value, text: '6%-7%', unit: '%' } });
    expect(parseQuantityIn('6-7万吨', '万吨')).toEqual({ value: { ...value, text: '6-7万吨', unit: '万吨' } });
  });

  test.each([
    ['5吨', '亩', 'and not in «吨»'],
    ['5%', '个百分点', 'and not in «%»'],
    ['5元', '个', 'and not in «元»'],
    ['7', '个', 'the unit of the indicator'],
    ['不少', '个', 'a number of 个'],
    ['7%-6%', '%', 'from the lower to the upper end'],
    ['0.0000001亿元', '亿元', 'exact in 亿元'],
    ['100亿个', '个', 'at most 9 digits'],
  ])('%s is refused in %s', (text, unit, expected) => {
    expect(parseQuantityIn(text, unit)).toEqual({ expected: expect.stringContaining(expected) });
  });

  test('money is neither a range, nor another currency, nor more than is kept exactly', () => {
    expect(parseMoney('3-4亿元')).toHaveProperty('expected');
    expect(parseMoney('1亿美元')).toEqual({ expected: expect.stringContaining('not in «美元»') });
    expect(parseMoney('0.5元')).toEqual({ expected: 'a whole number of yuan' });
    expect(parseMoney('100万亿元')).toEqual({ expected: 'an amount of at most 90万亿元' });
  });

  test('a capacity keeps the unit it is printed in, its scale multiplied in', () => {
    expect(parseOwnQuantity('120万吨/年')).toMatchObject({ value: { number: 1_200_000_000_000, unit: '吨/年' } });
    expect(parseOwnQuantity('120')).toHaveProperty('expected');
  });

  test('no amount with up to four decimals of 亿 loses a yuan', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 0, max: 9999 }), (whole, fraction) => {
        const text = `${whole}.${String(fraction).padStart(4, '0')}亿元`;
        expect(parseMoney(text)).toEqual({ value: { kind: 'money', text, yuan: whole * 100_000_000 + fraction * 10_000 } });
      }),
    );
  });
});
