/** A decimal number without error: `mantissa × 10^exponent`. */
export interface ExactNumber {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** Reads digits with an optional sign and point: `-53.9`. */
export function parseExact(digits: string): ExactNumber {
  const [whole, fraction = ''] = digits.split('.');
  return { mantissa: BigInt(whole! + fraction), exponent: -fraction.length };
}

export const shift = (number: ExactNumber, places: number): ExactNumber => ({ ...number, exponent: number.exponent + places });

/** The same number with the shortest mantissa, so that equal numbers are equal records. */
function reduce({ mantissa, exponent }: ExactNumber): ExactNumber {
  if (mantissa === 0n) return { mantissa, exponent: 0 };
  while (mantissa % 10n === 0n) {
    mantissa /= 10n;
    exponent += 1;
  }
  return { mantissa, exponent };
}

export function equal(a: ExactNumber, b: ExactNumber): boolean {
  const [left, right] = [reduce(a), reduce(b)];
  return left.mantissa === right.mantissa && left.exponent === right.exponent;
}

export type IntegerResult = { readonly integer: number } | { readonly fault: 'INEXACT' | 'RANGE' };

/** The number as a safe JavaScript integer, or why it is none. */
export function toInteger(number: ExactNumber): IntegerResult {
  const { mantissa, exponent } = reduce(number);
  if (exponent < 0) return { fault: 'INEXACT' };
  if (exponent > 30) return { fault: 'RANGE' };
  const integer = Number(mantissa * 10n ** BigInt(exponent));
  return Number.isSafeInteger(integer) ? { integer } : { fault: 'RANGE' };
}
