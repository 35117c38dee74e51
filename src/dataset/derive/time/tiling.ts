import { ANY_DAY, LAST_DAY } from '../../../model/days.js';
import { dayAfter, dayBefore } from './calendar.js';
import type { Rectangle, Rectangles } from './rectangle.js';

/** Something and where it holds. */
export interface Timed<T> {
  readonly item: T;
  readonly holds: Rectangles;
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The stretches between days on which something begins or has just ended. */
function stretches(bounds: readonly Interval[], last: number): Interval[] {
  const starts = new Set<number>();
  for (const { from, to } of bounds) {
    starts.add(from);
    if (to < last) starts.add(dayAfter(to));
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((from, index) => ({ from, to: index + 1 < sorted.length ? dayBefore(sorted[index + 1]!) : last }));
}

/**
 * What holds on which days, where that depends on several things that hold at times: the plane of days known and days
 * valid, cut along every edge of their rectangles, with one value a cell, or none.
 */
export class Tiling<T> {
  private constructor(
    private readonly rows: readonly Interval[],
    private readonly columns: readonly Interval[],
    /** Row by row. */
    private readonly cells: readonly (T | undefined)[],
  ) {}

  /** @param decide the value where just these hold, in the order given; asked once for the same ones */
  static of<I, T>(items: readonly Timed<I>[], decide: (items: readonly I[]) => T | undefined): Tiling<T> {
    const rectangles = items.flatMap(({ holds }) => holds);
    const rows = stretches(
      rectangles.map(({ knownFrom: from, knownTo: to }) => ({ from, to })),
      LAST_DAY,
    );
    const columns = stretches(
      rectangles.map(({ validFrom: from, validTo: to }) => ({ from, to })),
      ANY_DAY,
    );
    const decided = new Map<string, T | undefined>();
    const covers = (row: Interval, column: Interval, each: Rectangle): boolean =>
      each.knownFrom <= row.from && row.from <= each.knownTo && each.validFrom <= column.from && column.from <= each.validTo;
    const cell = (row: Interval, column: Interval): T | undefined => {
      const present = items.flatMap(({ holds }, index) => (holds.some((each) => covers(row, column, each)) ? [index] : []));
      if (present.length === 0) return undefined;
      const key = present.join();
      if (!decided.has(key)) decided.set(key, decide(present.map((index) => items[index]!.item)));
      return decided.get(key);
    };
    return new Tiling(
      rows,
      columns,
      rows.flatMap((row) => columns.map((column) => cell(row, column))),
    );
  }

  /** The value of the latest state. */
  get now(): T | undefined {
    return this.cells.at(-1);
  }

  /** Other values for the same cells; the same one for the same one. */
  map<U>(change: (value: T) => U | undefined): Tiling<U> {
    const changed = new Map([...this.values].map((value) => [value, change(value)]));
    return new Tiling(
      this.rows,
      this.columns,
      this.cells.map((value) => (value === undefined ? undefined : changed.get(value))),
    );
  }

  /** Every value that there is anywhere. */
  get values(): ReadonlySet<T> {
    return new Set(this.cells.filter((value) => value !== undefined));
  }

  /** Where there is a value that passes. */
  where(test: (value: T) => boolean): Rectangles {
    const done: Rectangle[] = [];
    let open: Rectangle[] = [];
    const width = this.columns.length;
    this.rows.forEach((row, index) => {
      const next: Rectangle[] = [];
      for (const { from, to } of this.runs(index * width, test)) {
        const above = open.find(({ validFrom, validTo }) => validFrom === from && validTo === to);
        next.push({ knownFrom: above?.knownFrom ?? row.from, knownTo: row.to, validFrom: from, validTo: to });
      }
      done.push(
        ...open.filter((each) => !next.some(({ knownFrom, validFrom, validTo }) => sameStart({ knownFrom, validFrom, validTo }, each))),
      );
      open = next;
    });
    return [...done, ...open];
  }

  /** Every different value, in the order in which they first hold, and where. */
  distinct(keyOf: (value: T) => string | undefined): (Timed<T> & { readonly key: string })[] {
    const keys = new Map<T, string | undefined>();
    const first = new Map<string, T>();
    for (const value of this.cells) {
      if (value === undefined || keys.has(value)) continue;
      const key = keyOf(value);
      keys.set(value, key);
      if (key !== undefined && !first.has(key)) first.set(key, value);
    }
    return [...first].map(([key, item]) => ({ key, item, holds: this.where((value) => keys.get(value) === key) }));
  }

  /** Neighbouring cells of a row that pass, as one. */
  private *runs(start: number, test: (value: T) => boolean): Generator<Interval> {
    let from: number | undefined;
    let to = 0;
    for (const [index, column] of this.columns.entries()) {
      const value = this.cells[start + index];
      if (value !== undefined && test(value)) {
        from ??= column.from;
        to = column.to;
      } else if (from !== undefined) {
        yield { from, to };
        from = undefined;
      }
    }
    if (from !== undefined) yield { from, to };
  }
}

const sameStart = (a: Pick<Rectangle, 'knownFrom' | 'validFrom' | 'validTo'>, b: Rectangle): boolean =>
  a.knownFrom === b.knownFrom && a.validFrom === b.validFrom && a.validTo === b.validTo;
