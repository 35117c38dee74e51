import { formParts } from '../../model/search-form.js';
import { NodeSet } from './node-set.js';
import type { Run } from './run.js';
import { sortInSlices } from './sort-in-slices.js';
import type { Steps } from './steps.js';

/** Words are kept by so many of their characters; the rest is for the test of each candidate. */
const KEY_CHARACTERS = 16;

/**
 * What a form is found by, as the `cjk` analyzer has it: its words, and pairs of neighbouring characters. The last
 * character of a run stands alone, so that every character begins some key.
 */
function* keysOf(form: string): Generator<string> {
  for (const { kind, text } of formParts(form)) {
    if (kind === 'word') {
      yield text.slice(0, KEY_CHARACTERS);
      continue;
    }
    const characters = [...text];
    for (const [place, character] of characters.entries()) yield character + (characters[place + 1] ?? '');
  }
}

/** What a term is looked up by: keys, or what keys begin with. */
function* lookups(term: string): Generator<{ readonly text: string; readonly whole: boolean }> {
  for (const { kind, text } of formParts(term)) {
    const characters = [...text];
    if (kind === 'word') yield { text: text.slice(0, KEY_CHARACTERS), whole: false };
    else if (characters.length === 1) yield { text, whole: false };
    else
      for (let place = 0; place + 1 < characters.length; place++) yield { text: characters[place]! + characters[place + 1]!, whole: true };
  }
}

/** The first key that is not before a text. */
function firstFrom(keys: readonly string[], text: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Nodes by the keys of their forms: sorted keys, and the nodes of each in one flat array. */
export class SearchIndex {
  private constructor(
    private readonly keys: readonly string[],
    private readonly offsets: Uint32Array,
    private readonly postings: Uint32Array,
    private readonly nodeCount: number,
  ) {}

  /** @param formsOf what is compared of a node; nothing where it is not searched */
  static *build(run: Run, nodeCount: number, formsOf: (node: number) => readonly string[]): Steps<SearchIndex> {
    const numbers = new Map<string, number>();
    const names: string[] = [];
    const counts: number[] = [];
    const lastNode: number[] = [];
    for (let node = 0; node < nodeCount; node++) {
      if (run.budget.visit()) yield;
      for (const form of formsOf(node)) {
        for (const key of keysOf(form)) {
          if (run.budget.visit()) yield;
          let number = numbers.get(key);
          if (number === undefined) {
            numbers.set(key, (number = names.push(key) - 1));
            counts.push(0);
            lastNode.push(-1);
          }
          if (lastNode[number] === node) continue;
          lastNode[number] = node;
          counts[number]!++;
        }
      }
    }
    const order = yield* sortInSlices(run, Uint32Array.from(names.keys()), (one, other) => (names[one]! < names[other]! ? -1 : 1));
    const keys: string[] = [];
    const offsets = new Uint32Array(order.length + 1);
    const next = new Uint32Array(order.length);
    for (const [place, number] of order.entries()) {
      if (run.budget.visit()) yield;
      keys.push(names[number]!);
      next[number] = offsets[place]!;
      offsets[place + 1] = offsets[place]! + counts[number]!;
      lastNode[number] = -1;
    }
    const postings = new Uint32Array(offsets.at(-1)!);
    for (let node = 0; node < nodeCount; node++) {
      if (run.budget.visit()) yield;
      for (const form of formsOf(node)) {
        for (const key of keysOf(form)) {
          if (run.budget.visit()) yield;
          const number = numbers.get(key)!;
          if (lastNode[number] === node) continue;
          lastNode[number] = node;
          postings[next[number]!++] = node;
        }
      }
    }
    return new SearchIndex(keys, offsets, postings, nodeCount);
  }

  /** Nodes in order, among which all are that have every term in one form: those of the rarest part of any term. */
  *candidates(run: Run, terms: readonly string[]): Steps<Uint32Array> {
    let [start, end] = [0, this.keys.length];
    for (const term of terms) {
      for (const { text, whole } of lookups(term)) {
        const first = firstFrom(this.keys, text);
        let last = whole ? first + (this.keys[first] === text ? 1 : 0) : firstFrom(this.keys, `${text}\uffff`);
        if (last < first) last = first;
        if (this.offsets[last]! - this.offsets[first]! < this.offsets[end]! - this.offsets[start]!) [start, end] = [first, last];
      }
    }
    const found = this.postings.subarray(this.offsets[start]!, this.offsets[end]!);
    if (end - start <= 1) return found;
    const nodes = new NodeSet(this.nodeCount);
    for (const node of found) {
      if (run.budget.visit()) yield;
      nodes.add(node);
    }
    return yield* nodes.sorted(run);
  }
}
