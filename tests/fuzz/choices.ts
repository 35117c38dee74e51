/**
 * Makes decisions from a list of numbers. A list that fast-check shrinks gives smaller decisions, and where it ends,
 * every decision is the first and simplest: so operations shrink without knowing how.
 */
export class Choices {
  #next = 0;

  constructor(private readonly numbers: readonly number[] | (() => number)) {}

  /** An integer from 0 up to, and without, `count`. */
  below(count: number): number {
    const number = typeof this.numbers === 'function' ? this.numbers() : (this.numbers[this.#next++] ?? 0);
    return number % count;
  }

  /** True once in `times`; never where the numbers have run out. */
  once(times: number): boolean {
    return this.below(times) === times - 1;
  }

  oneOf<T>(options: readonly T[]): T {
    return options[this.below(options.length)]!;
  }
}

/** Whole numbers from a seed, always the same (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
