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

/** The mantissas of two numbers, and the smaller exponent that both then have. */
function align(a: ExactNumber, b: ExactNumber): { readonly left: bigint; readonly right: bigint; readonly exponent: number } {
  const exponent = Math.min(a.exponent, b.exponent);
  const grow = ({ mantissa, exponent: own }: ExactNumber): bigint => mantissa * 10n ** BigInt(own - exponent);
  return { left: grow(a), right: grow(b), exponent };
}

export function add(a: ExactNumber, b: ExactNumber): ExactNumber {
  const { left, right, exponent } = align(a, b);
  return { mantissa: left + right, exponent };
}

/** More than 0 where the first is the larger. */
export function compare(a: ExactNumber, b: ExactNumber): number {
  const { left, right } = align(a, b);
  return left > right ? 1 : left < right ? -1 : 0;
}

export const isWhole = (number: ExactNumber): boolean => reduce(number).exponent >= 0;

/**
 * The first divided by the second, rounded half up to so many decimals. Neither may be negative.
 * @returns nothing where the second is 0
 */
export function divide(a: ExactNumber, b: ExactNumber, decimals: number): ExactNumber | undefined {
  const { left, right } = align(a, b);
  if (right === 0n) return undefined;
  return { mantissa: (2n * left * 10n ** BigInt(decimals) + right) / (2n * right), exponent: -decimals };
}

/** `82.2`; the decimals it has, zeros at the end included. */
export function formatExact({ mantissa, exponent }: ExactNumber): string {
  if (exponent >= 0) return String(mantissa * 10n ** BigInt(exponent));
  const digits = String(mantissa < 0n ? -mantissa : mantissa).padStart(1 - exponent, '0');
  return `${mantissa < 0n ? '-' : ''}${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
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
