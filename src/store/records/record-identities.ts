import { IdTable } from './id-table.js';
import { TieTable } from './tie-table.js';

/** What identifies the records of a graph, numbered in the order in which they came: nodes and relationships apart. */
export class RecordIdentities {
  readonly ids = new IdTable();
  readonly ties = new TieTable();
  private readonly places: ReadonlyMap<string, number>;

  /** @param types of relationships */
  constructor(private readonly types: readonly string[]) {
    this.places = new Map(types.map((type, place) => [type, place]));
  }

  /** The place of a relationship type in the ties. */
  placeOf(type: string): number {
    return this.places.get(type)!;
  }

  /** Whether the relationship with a number is this one. */
  isTie(number: number, type: string, from: string, to: string): boolean {
    if (number >= this.ties.size) return false;
    const tie = this.ties.at(number);
    return tie.type === this.places.get(type) && this.ids.is(tie.from, from) && this.ids.is(tie.to, to);
  }

  /** Gives up what only new identities and looking for known ones need: a third of all. */
  settle(): void {
    this.ids.settle();
    this.ties.settle();
  }

  /** Type, start and end of a relationship. */
  tieAt(number: number): readonly [type: string, from: string, to: string] {
    const { type, from, to } = this.ties.at(number);
    return [this.types[type]!, this.ids.text(from), this.ids.text(to)];
  }
}
