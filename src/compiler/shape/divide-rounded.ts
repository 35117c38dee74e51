/** A quotient of whole numbers, rounded half to even. @param divisor above 0 */
export function divideRounded(dividend: bigint, divisor: bigint): number {
  const negative = dividend < 0n;
  const magnitude = negative ? -dividend : dividend;
  const quotient = magnitude / divisor;
  const twice = (magnitude % divisor) * 2n;
  const up = twice > divisor || (twice === divisor && quotient % 2n === 1n);
  const rounded = Number(up ? quotient + 1n : quotient);
  return negative && rounded !== 0 ? -rounded : rounded;
}
