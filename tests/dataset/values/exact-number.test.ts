import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, divide, formatExact, isWhole, parseExact } from '../../../src/dataset/values/exact-number.js';

const exact = (text: string) => parseExact(text);

describe('Exact numbers', () => {
  test('add and compare without the errors of binary fractions', () => {
    expect(formatExact(add(exact('0.1'), exact('0.2')))).toBe('0.3');
    expect(compare(add(exact('0.1'), exact('0.2')), exact('0.30'))).toBe(0);
    expect(compare(exact('-1.5'), exact('1'))).toBe(-1);
    expect(compare({ mantissa: 1n, exponent: 8 }, exact('99999999.9'))).toBe(1);
  });

  test('keep the decimals they are written with', () => {
    expect(['62.50', '0.05', '-0.5', '7', '12'].map((text) => formatExact(exact(text)))).toEqual(['62.50', '0.05', '-0.5', '7', '12']);
    expect(formatExact({ mantissa: 3n, exponent: 4 })).toBe('30000');
  });

  test('divide, rounded half up', () => {
    const quotient = (a: string, b: string, decimals: number) => formatExact(divide(exact(a), exact(b), decimals)!);
    expect(quotient('13', '16', 3)).toBe('0.813');
    expect(quotient('37', '45', 3)).toBe('0.822');
    expect(quotient('5.6', '26.6', 2)).toBe('0.21');
    expect(quotient('1', '3', 0)).toBe('0');
    expect(divide(exact('1'), exact('0'), 2)).toBeUndefined();
  });

  test('divided, are never further from the quotient than half a unit of the last place', () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(positive, positive, fc.nat(8), (a, b, decimals) => {
        const { mantissa } = divide({ mantissa: a, exponent: 0 }, { mantissa: b, exponent: 0 }, decimals)!;
        const twice = 2n * (mantissa * b - a * 10n ** BigInt(decimals));
        expect(twice <= b && twice > -b).toBe(true);
      }),
    );
  });

  test('are whole whatever they are written with', () => {
    expect(['7', '7.00', '0'].map((text) => isWhole(exact(text)))).toEqual([true, true, true]);
    expect(isWhole(exact('0.8'))).toBe(false);
  });
});
