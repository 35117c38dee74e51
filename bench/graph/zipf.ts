import type { Random } from './random.js';

/**
 * Picks places in a ranking as often as Zipf's law has it: the second half as often as the first, the third a third as
 * often. Real registers are like that, and hubs are what graph queries are slow on.
 */
export class Zipf {
  readonly #cumulative: readonly number[];

  constructor(size: number, exponent = 1) {
    let sum = 0;
    this.#cumulative = Array.from({ length: size }, (_, rank) => (sum += 1 / (rank + 1) ** exponent));
  }

  /** A rank in [0, size). */
  pick(random: Random): number {
    const target = random.next() * this.#cumulative.at(-1)!;
    let low = 0;
    let high = this.#cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#cumulative[middle]! > target) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** So many different ranks, in the order they were picked. */
  several(random: Random, count: number): number[] {
    const picked = new Set<number>();
    while (picked.size < Math.min(count, this.#cumulative.length)) picked.add(this.pick(random));
    return [...picked];
  }
}
