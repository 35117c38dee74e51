type TypedArray = Uint8Array | Uint32Array | Float64Array;

const FIRST_CAPACITY = 64;

/** A typed array that grows: compact while it is filled, and one stretch of memory. */
export class Growing<A extends TypedArray> {
  /** Longer than what was put in: everything from `length` on is zero. */
  values: A;
  length = 0;

  /** @param make an array of so many zeros */
  constructor(private readonly make: (length: number) => A) {
    this.values = make(FIRST_CAPACITY);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(this.length + 1);
    this.values[this.length++] = value;
  }

  /** Makes room for so many values in all. */
  reserve(length: number): void {
    if (length <= this.values.length) return;
    const grown = this.make(Math.max(length, 2 * this.values.length));
    grown.set(this.values.subarray(0, this.length));
    this.values = grown;
  }

  /** As if new: what was put in is gone, and the memory with it. */
  clear(): void {
    this.values = this.make(FIRST_CAPACITY);
    this.length = 0;
  }

  /** Everything up to a length is there; what was not put in is zero. */
  extend(length: number): void {
    this.reserve(length);
    if (length > this.length) this.length = length;
  }
}

export const growingBytes = (): Growing<Uint8Array> => new Growing((length) => new Uint8Array(length));
export const growingIntegers = (): Growing<Uint32Array> => new Growing((length) => new Uint32Array(length));
export const growingNumbers = (): Growing<Float64Array> => new Growing((length) => new Float64Array(length));
