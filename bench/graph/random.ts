/** FNV-1a, so that equal keys give equal numbers on every machine. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state >>> 0;
}

/**
 * Pseudo-random numbers that depend on a key alone. Each generated thing has its own source, keyed by seed and number,
 * so it comes out the same whatever was generated before it: nodes and relationships can be streamed in separate passes.
 * The algorithm is mulberry32.
 */
export class Random {
  #state: number;

  constructor(...key: readonly (string | number)[]) {
    this.#state = hash(key.join('/'));
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number in [0, bound). */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}
