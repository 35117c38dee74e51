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

  /** The number of a relationship whose type and ends are known, or `UNKNOWN`. */
  findTie(type: string, from: string, to: string): number {
    return this.ties.find(this.placeOf(type), this.ids.find(from), this.ids.find(to));
  }

  /** Type, start and end of a relationship. */
  tieAt(number: number): readonly [type: string, from: string, to: string] {
    const { type, from, to } = this.ties.at(number);
    return [this.types[type]!, this.ids.text(from), this.ids.text(to)];
  }
}
