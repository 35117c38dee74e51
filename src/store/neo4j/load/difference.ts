import { growingNumbers } from '../../records/growing.js';

export type Change = 'created' | 'updated' | 'unchanged';

/** How many records of one kind a load found in each state. */
export interface ChangeCounts {
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** A hash that no record of today has: earlier versions of the loader hashed in another way. */
export const OUTDATED = 0.5;

/** Stands for the hash of a record that the new dataset has as well. */
const SEEN = -1;

/**
 * What is loaded against what is to be, by the number of a record's identity and its hash. Fill it with what is loaded,
 * then show it every new record. Eight bytes a record, and none where nothing is loaded.
 */
export class Difference {
  /** By number: the hash plus one, `SEEN`, or zero where nothing is loaded. */
  private readonly hashes = growingNumbers();
  private readonly counts: Record<Change, number> = { created: 0, updated: 0, unchanged: 0 };
  private before = 0;

  loaded(number: number, hash: number): void {
    this.hashes.extend(number + 1);
    this.hashes.values[number] = hash + 1;
    this.before += 1;
  }

  compare(number: number, hash: number): Change {
    const { values, length } = this.hashes;
    const loaded = number < length ? values[number]! : 0;
    if (loaded > 0) values[number] = SEEN;
    const change = loaded === 0 ? 'created' : loaded === hash + 1 ? 'unchanged' : 'updated';
    this.counts[change] += 1;
    return change;
  }

  /** The numbers of what is loaded and was not shown. */
  *removed(): Generator<number> {
    const { values, length } = this.hashes;
    for (let number = 0; number < length; number++) if (values[number]! > 0) yield number;
  }

  /** Whether nothing is loaded. */
  get isEmpty(): boolean {
    return this.before === 0;
  }

  total(): number {
    const { created, updated, unchanged } = this.counts;
    return created + updated + unchanged;
  }

  result(): ChangeCounts {
    const { updated, unchanged } = this.counts;
    return { ...this.counts, removed: this.before - updated - unchanged };
  }
}
