import type { Run } from './run.js';
import type { Steps } from './steps.js';

/** A set of nodes, a bit a node of the graph. */
export class NodeSet {
  private readonly words: Uint32Array;
  private count = 0;

  constructor(nodes: number) {
    this.words = new Uint32Array((nodes + 31) >>> 5);
  }

  get size(): number {
    return this.count;
  }

  /** @returns whether the node is new */
  add(node: number): boolean {
    const bit = 1 << (node & 31);
    if ((this.words[node >>> 5]! & bit) !== 0) return false;
    this.words[node >>> 5]! |= bit;
    this.count++;
    return true;
  }

  has(node: number): boolean {
    return (this.words[node >>> 5]! & (1 << (node & 31))) !== 0;
  }

  /** Its nodes in order. */
  *sorted(run: Run): Steps<Uint32Array> {
    const nodes = new Uint32Array(this.count);
    let end = 0;
    for (let word = 0; word < this.words.length; word++) {
      if (run.budget.visit()) yield;
      for (let bits = this.words[word]!; bits !== 0; bits &= bits - 1) nodes[end++] = (word << 5) + 31 - Math.clz32(bits & -bits);
    }
    return nodes;
  }
}
