import { LARGEST_SUM, sumTooLarge } from '../sum-too-large.js';

/** A whole number of any size: a number where that is exact, and a `bigint` beyond. */
export type Whole = number | bigint;

export const wholeOf = (value: bigint): Whole =>
  value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;

/** A sum of whole numbers, exact whatever its size: as a number while it can be, and as a `bigint` from then on. */
export class WholeSum {
  private small = 0;
  private large = 0n;

  add(value: Whole): void {
    if (typeof value === 'number') {
      const sum = this.small + value;
      if (Number.isSafeInteger(sum)) {
        this.small = sum;
        return;
      }
    }
    this.large += BigInt(this.small) + BigInt(value);
    this.small = 0;
  }

  /** @throws {GraphError} LIMIT_EXCEEDED where it is larger than stores add up to */
  checked(): bigint {
    const total = this.large + BigInt(this.small);
    if (total > LARGEST_SUM || total < -LARGEST_SUM) throw sumTooLarge();
    return total;
  }
}

/** A quotient rounded half to even. @param divisor above 0 */
export function halfEven(dividend: bigint, divisor: bigint): Whole {
  const rest = ((dividend % divisor) + divisor) % divisor;
  const quotient = (dividend - rest) / divisor;
  const up = 2n * rest > divisor || (2n * rest === divisor && quotient % 2n !== 0n);
  return wholeOf(up ? quotient + 1n : quotient);
}
