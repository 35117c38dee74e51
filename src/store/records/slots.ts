/** Whether a hash table with so many entries is so full that looking up takes long: two of three slots. */
export const isCrowded = (entries: number, slots: Uint32Array): boolean => entries * 3 > slots.length * 2;

/** The same entries (a number plus one, or zero) in twice as many slots, a power of two. */
export function moreSlots(slots: Uint32Array, hashOf: (number: number) => number): Uint32Array {
  const more = new Uint32Array(2 * slots.length);
  const last = more.length - 1;
  for (const entry of slots) {
    if (entry === 0) continue;
    let slot = hashOf(entry - 1) & last;
    while (more[slot] !== 0) slot = (slot + 1) & last;
    more[slot] = entry;
  }
  return more;
}
