import { growingIntegers } from '../../records/growing.js';

/** So many different texts are always worth a dictionary. */
const FEW = 1024;

/** Reads the text at a place; null where there is none. */
export type TextReader = (place: number) => string | null;

/**
 * Texts in a row: as numbers in a dictionary while most of them repeat, so that equal texts are one; otherwise as they
 * are.
 */
export class TextSequence {
  private dictionary: Map<string, number> | null = new Map();
  /** By number; the first stands for no text. */
  private readonly known: (string | null)[] = [null];
  private readonly numbers = growingIntegers();
  private texts: (string | null)[] = [];

  get length(): number {
    return this.dictionary === null ? this.texts.length : this.numbers.length;
  }

  push(text: string): void {
    if (this.dictionary === null) {
      this.texts.push(text);
      return;
    }
    let number = this.dictionary.get(text);
    if (number === undefined) this.dictionary.set(text, (number = this.known.push(text) - 1));
    this.numbers.push(number);
    if (this.known.length > FEW && this.known.length * 2 > this.numbers.length) this.dissolve();
  }

  /** Makes it this long: no text at the places that were not filled. */
  extend(length: number): void {
    if (this.dictionary === null) while (this.texts.length < length) this.texts.push(null);
    else this.numbers.extend(length);
  }

  get(place: number): string | null {
    if (place >= this.length) return null;
    return this.dictionary === null ? this.texts[place]! : this.known[this.numbers.values[place]!]!;
  }

  /** The texts of these places, in this order. */
  finish(places: Uint32Array): TextReader {
    if (this.dictionary === null) {
      const texts = Array.from(places, (place) => this.get(place));
      return (place) => texts[place]!;
    }
    const { known, length } = this;
    const narrow = known.length <= 0x100 ? Uint8Array : known.length <= 0x10000 ? Uint16Array : Uint32Array;
    const numbers = new narrow(places.length);
    for (let place = 0; place < places.length; place++) {
      const from = places[place]!;
      if (from < length) numbers[place] = this.numbers.values[from]!;
    }
    return (place) => known[numbers[place]!]!;
  }

  /** Gives the dictionary up: too few of the texts repeat. */
  private dissolve(): void {
    const { known, numbers } = this;
    this.texts = Array.from(numbers.values.subarray(0, numbers.length), (number) => known[number]!);
    this.dictionary = null;
  }
}
