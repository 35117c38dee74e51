import { growingIntegers, growingNumbers } from '../../records/growing.js';
import { remembered } from '../../records/remembered.js';
import type { FinalOrder } from './cells.js';
import { TextSequence } from './text-sequence.js';

/** Ids of nodes as the numbers that they have while the graph is built. */
export interface NodeNumbers {
  find(id: string): number | undefined;
  idOf(number: number): string;
}

/** The elements of all lists of a column, one after the other. */
export interface ListElements {
  /** False where an element is of another kind: then none of the list was put in. */
  put(list: readonly unknown[]): boolean;
  get(place: number): string | number;
  finish(places: Uint32Array, order: FinalOrder): FinalElements;
}

export interface FinalElements {
  readonly get: (place: number) => string | number;
  /** The nodes whose ids they are, where they are. */
  readonly nodes: Uint32Array | null;
}

export class NumberElements implements ListElements {
  private readonly numbers = growingNumbers();

  put(list: readonly unknown[]): boolean {
    if (!list.every((element) => typeof element === 'number')) return false;
    for (const element of list) this.numbers.push(element);
    return true;
  }

  get(place: number): number {
    return this.numbers.values[place]!;
  }

  finish(places: Uint32Array): FinalElements {
    const numbers = Float64Array.from(places, (place) => this.get(place));
    return { get: (place) => numbers[place]!, nodes: null };
  }
}

export class TextElements implements ListElements {
  private readonly texts = new TextSequence();

  put(list: readonly unknown[]): boolean {
    if (!list.every((element) => typeof element === 'string')) return false;
    for (const element of list) this.texts.push(element);
    return true;
  }

  get(place: number): string {
    return this.texts.get(place)!;
  }

  finish(places: Uint32Array): FinalElements {
    const read = this.texts.finish(places);
    return { get: (place) => read(place)!, nodes: null };
  }
}

/** Ids of nodes that are there: four bytes each, and the text is the node's own. */
export class NodeElements implements ListElements {
  private readonly numbers = growingIntegers();

  private readonly find: (id: string) => number | undefined;

  constructor(private readonly nodes: NodeNumbers) {
    this.find = remembered((id) => nodes.find(id));
  }

  put(list: readonly unknown[]): boolean {
    const { length } = this.numbers;
    for (const element of list) {
      const number = typeof element === 'string' ? this.find(element) : undefined;
      if (number === undefined) {
        this.numbers.length = length;
        return false;
      }
      this.numbers.push(number);
    }
    return true;
  }

  get(place: number): string {
    return this.nodes.idOf(this.numbers.values[place]!);
  }

  finish(places: Uint32Array, { renumbered, ids }: FinalOrder): FinalElements {
    const nodes = places.map((place) => renumbered[this.numbers.values[place]!]!);
    return { get: (place) => ids[nodes[place]!]!, nodes };
  }
}
