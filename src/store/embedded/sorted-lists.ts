import { LRUCache } from 'lru-cache';
import type { Run } from './run.js';
import { SharedBuild } from './shared-build.js';
import type { Steps } from './steps.js';

/** Lists are kept while all of them together have no more entries than this, of 4 bytes each. */
const MOST_ENTRIES = 32_000_000;

/** What a list takes beside its entries, in entries. */
const OVERHEAD = 128;

type Build<T> = (run: Run) => Steps<T>;

interface SortedList {
  readonly build: SharedBuild<unknown>;
  readonly wantedAgain: boolean;
}

/**
 * Nodes of the graph in orders that pages have: sorted when they are wanted, kept for the next page. The least recently
 * used go when all together are too many. A name stands for one list, with whatever is built for it.
 */
export class SortedLists {
  private readonly lists = new LRUCache<string, SortedList>({ maxSize: MOST_ENTRIES });

  /** A list that is sorted when it is first asked for. */
  atOnce<T>(name: string, entries: number, build: Build<T>): SharedBuild<T> {
    const known = this.lists.get(name);
    return (known?.build as SharedBuild<T> | undefined) ?? this.keep(name, new SharedBuild(build), entries);
  }

  /**
   * A list that is sorted when it is asked for the second time, for to sort takes ten times as long as to find one page
   * among what is not sorted. Null the first time.
   */
  whenAskedAgain<T>(name: string, entries: number, build: Build<T>): SharedBuild<T> | null {
    const known = this.lists.get(name);
    if (known === undefined) {
      this.lists.set(name, { build: new SharedBuild<unknown>(build), wantedAgain: false }, { size: OVERHEAD });
      return null;
    }
    const list = known.build as SharedBuild<T>;
    return known.wantedAgain ? list : this.keep(name, list, entries);
  }

  private keep<T>(name: string, build: SharedBuild<T>, entries: number): SharedBuild<T> {
    this.lists.set(name, { build, wantedAgain: true }, { size: entries + OVERHEAD });
    return build;
  }
}
