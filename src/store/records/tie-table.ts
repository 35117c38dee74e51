import { growingBytes, growingIntegers } from './growing.js';
import { isCrowded, moreSlots } from './slots.js';

/** What identifies a relationship: the place of its type in a list, and the numbers of its ends. */
export interface Tie {
  readonly type: number;
  readonly from: number;
  readonly to: number;
}

/** Relationships by what identifies them, numbered in the order in which they came: 15 bytes each. */
export class TieTable {
  private readonly types = growingBytes();
  private readonly froms = growingIntegers();
  private readonly tos = growingIntegers();
  private slots: Uint32Array = new Uint32Array(64);

  get size(): number {
    return this.types.length;
  }

  /** The number of a relationship, which gets the next one where it is new. @param type below 256 */
  add(type: number, from: number, to: number): number {
    const slot = this.slotOf(type, from, to);
    if (this.slots[slot] !== 0) return this.slots[slot]! - 1;
    const number = this.size;
    this.slots[slot] = number + 1;
    this.types.push(type);
    this.froms.push(from);
    this.tos.push(to);
    if (isCrowded(this.size, this.slots)) this.slots = moreSlots(this.slots, (each) => this.hashAt(each));
    return number;
  }

  at(number: number): Tie {
    return { type: this.types.values[number]!, from: this.froms.values[number]!, to: this.tos.values[number]! };
  }

  /** Gives up what only `add` needs; it may not be called any more. */
  settle(): void {
    this.slots = new Uint32Array(0);
  }

  private slotOf(type: number, from: number, to: number): number {
    const last = this.slots.length - 1;
    let slot = hashOf(type, from, to) & last;
    for (let entry = this.slots[slot]!; entry !== 0; entry = this.slots[slot]!) {
      const number = entry - 1;
      if (this.froms.values[number] === from && this.tos.values[number] === to && this.types.values[number] === type) return slot;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private hashAt(number: number): number {
    return hashOf(this.types.values[number]!, this.froms.values[number]!, this.tos.values[number]!);
  }
}

function hashOf(type: number, from: number, to: number): number {
  let hash = Math.imul(from ^ Math.imul(to, 0x9e3779b1) ^ (type << 24), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
