import { growingBytes, growingIntegers } from './growing.js';
import { isCrowded, moreSlots } from './slots.js';

/** No id: what `find` says of one that is not there. */
export const UNKNOWN = -1;

/**
 * Ids, numbered in the order in which they came. A `Map` would do the same with three times the memory, and a load holds
 * the ids of a whole graph.
 */
export class IdTable {
  private readonly bytes = growingBytes();
  /** Where each id ends. */
  private readonly ends = growingIntegers();
  private readonly hashes = growingIntegers();
  /** By hash: the number of an id plus one, or zero. */
  private slots: Uint32Array = new Uint32Array(64);

  get size(): number {
    return this.ends.length;
  }

  /** The number of an id, which gets the next one where it is new. */
  add(id: string): number {
    const hash = hashOf(id);
    const slot = this.slotOf(id, hash);
    if (this.slots[slot] !== 0) return this.slots[slot]! - 1;
    const number = this.size;
    this.slots[slot] = number + 1;
    this.write(id);
    this.hashes.push(hash);
    if (isCrowded(this.size, this.slots)) this.slots = moreSlots(this.slots, (each) => this.hashes.values[each]!);
    return number;
  }

  /** The number of an id, or `UNKNOWN`. */
  find(id: string): number {
    return this.slots[this.slotOf(id, hashOf(id))]! - 1;
  }

  text(number: number): string {
    const { values } = this.bytes;
    return Buffer.from(values.buffer, this.start(number), this.ends.values[number]! - this.start(number)).toString();
  }

  /** Gives up what only `add` and `find` need; they may not be called any more. */
  settle(): void {
    this.slots = new Uint32Array(0);
    this.hashes.clear();
  }

  private start(number: number): number {
    return number === 0 ? 0 : this.ends.values[number - 1]!;
  }

  /** The slot of an id, or the free one that would be its own. */
  private slotOf(id: string, hash: number): number {
    const last = this.slots.length - 1;
    let slot = hash & last;
    for (let entry = this.slots[slot]!; entry !== 0; entry = this.slots[slot]!) {
      if (this.hashes.values[entry - 1] === hash && this.is(entry - 1, id)) return slot;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  /** Whether the id with a number is this one. */
  is(number: number, id: string): boolean {
    if (number >= this.size) return false;
    const { values } = this.bytes;
    const start = this.start(number);
    const end = this.ends.values[number]!;
    for (let place = 0; place < id.length; place++) {
      const code = id.charCodeAt(place);
      if (code > 127) return this.text(number) === id;
      if (start + place >= end || values[start + place] !== code) return false;
    }
    return end - start === id.length;
  }

  private write(id: string): void {
    const { bytes } = this;
    // A UTF-16 code unit takes three bytes of UTF-8 at most.
    bytes.reserve(bytes.length + 3 * id.length);
    let plain = 0;
    for (; plain < id.length; plain++) {
      const code = id.charCodeAt(plain);
      if (code > 127) break;
      bytes.values[bytes.length + plain] = code;
    }
    if (plain < id.length) plain = Buffer.from(bytes.values.buffer).write(id, bytes.length);
    bytes.length += plain;
    this.ends.push(bytes.length);
  }
}

/** FNV-1a, mixed once more, for its last bits choose the slot. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
