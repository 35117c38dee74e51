export type Change = 'created' | 'updated' | 'unchanged';

/** How many records of one kind a load found in each state. */
export interface ChangeCounts {
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Stands for the hash of a record that the new dataset has as well. */
const SEEN = '';

/** What is loaded against what is to be, by key and hash. Fill it with what is loaded, then show it every new record. */
export class Difference {
  private readonly hashes = new Map<string, string>();
  private readonly counts: Record<Change, number> = { created: 0, updated: 0, unchanged: 0 };

  loaded(key: string, hash: string): void {
    this.hashes.set(key, hash);
  }

  compare(key: string, hash: string): Change {
    const loaded = this.hashes.get(key);
    if (loaded !== undefined) this.hashes.set(key, SEEN);
    const change = loaded === undefined ? 'created' : loaded === hash ? 'unchanged' : 'updated';
    this.counts[change] += 1;
    return change;
  }

  /** The keys that are loaded and were not shown. */
  *removed(): Generator<string> {
    for (const [key, hash] of this.hashes) if (hash !== SEEN) yield key;
  }

  total(): number {
    const { created, updated, unchanged } = this.counts;
    return created + updated + unchanged;
  }

  result(): ChangeCounts {
    const { updated, unchanged } = this.counts;
    return { ...this.counts, removed: this.hashes.size - updated - unchanged };
  }
}
