import type { Compared, Figure, Groups } from '../../compiler/plan/groups-plan.js';
import type { Value } from '../../compiler/plan/query-plan.js';
import type { Key } from './prepare-dimension.js';
import type { Run } from './run.js';
import { sortInSlices } from './sort-in-slices.js';
import type { Steps } from './steps.js';
import { halfEven, wholeOf, WholeSum, type Whole } from './whole-sum.js';

/** What has to be kept of the members of a group, so that no more is. */
export interface Kept {
  readonly members: boolean;
  readonly numbers: boolean;
  readonly different: boolean;
}

const keeps = (figures: ReadonlySet<string>, columns: Groups['columns']): Kept => ({
  members: columns.length > 0,
  numbers: figures.has('median'),
  different: figures.has('different'),
});

/** What groups with these figures, tests and orders keep. */
export const keptBy = ({ figures, having, order, columns }: Groups): Kept =>
  keeps(
    new Set([...figures.map(({ kind }) => kind), ...having.map(({ figure }) => figure), ...order.map(({ figure }) => figure)]),
    columns,
  );

/** Values about a group's own size, in the budget of a run. */
const ROOM = 8;

/** One group while its members come in. */
export class Group {
  count = 0;
  readonly members: number[] = [];
  readonly units = new Set<string>();
  readonly kinds = new Set<string>();
  /** Different keys of other dimensions, by the place of the figure. */
  readonly distinct = new Map<number, Set<Key>>();
  private stated = 0;
  private readonly sum = new WholeSum();
  private min: Whole | null = null;
  private max: Whole | null = null;
  private readonly different = new Set<Whole>();
  private numbers: Whole[] = [];
  private median: Whole | null = null;

  constructor(
    run: Run,
    readonly keys: readonly Key[],
    private readonly kept: Kept,
  ) {
    run.budget.keep(ROOM + keys.length);
  }

  add(run: Run, node: number): void {
    this.count++;
    if (!this.kept.members) return;
    run.budget.keep(1);
    this.members.push(node);
  }

  measure(run: Run, number: Whole): void {
    this.stated++;
    this.sum.add(number);
    if (this.min === null || number < this.min) this.min = number;
    if (this.max === null || number > this.max) this.max = number;
    if (this.kept.different && !this.different.has(number)) {
      run.budget.keep(1);
      this.different.add(number);
    }
    if (this.kept.numbers) {
      run.budget.keep(1);
      this.numbers.push(number);
    }
  }

  addDistinct(run: Run, place: number, keys: readonly Key[]): void {
    let set = this.distinct.get(place);
    if (!set) this.distinct.set(place, (set = new Set()));
    for (const key of keys) {
      if (key === null || set.has(key)) continue;
      run.budget.keep(1);
      set.add(key);
    }
  }

  /** Ends the work of a group: nobody is added any more. */
  *settle(run: Run): Steps<void> {
    const { numbers } = this;
    if (numbers.length === 0) return;
    const places = new Uint32Array(numbers.length);
    for (let place = 0; place < places.length; place++) places[place] = place;
    const sorted = yield* sortInSlices(run, places, (one, other) => compareWhole(numbers[one]!, numbers[other]!));
    const at = (place: number): bigint => BigInt(numbers[sorted[place]!]!);
    // Of an odd number of values both middles are the one in the middle.
    this.median = halfEven(at((numbers.length - 1) >> 1) + at(numbers.length >> 1), 2n);
    this.numbers = [];
  }

  /** What groups are compared by; null where no member has a number. */
  compared(figure: Compared): Whole | null {
    switch (figure) {
      case 'count':
        return this.count;
      case 'min':
      case 'max':
      case 'median':
        return this[figure];
      case 'sum':
        return this.stated === 0 ? null : wholeOf(this.sum.checked());
      case 'avg':
        return this.stated === 0 ? null : halfEven(this.sum.checked(), BigInt(this.stated));
    }
  }

  /** A figure as it stands in a row. @param place of the figure among those of the plan */
  value(figure: Figure, place: number): Value {
    switch (figure.kind) {
      case 'count':
        return this.count;
      case 'stated':
        return this.stated;
      case 'different':
        return this.different.size;
      case 'distinct':
        return this.distinct.get(place)?.size ?? 0;
      case 'units':
      case 'kinds':
        return [...this[figure.kind]];
      default: {
        const quantity = this.compared(figure.kind);
        return quantity === null ? null : String(quantity);
      }
    }
  }
}

const compareWhole = (one: Whole, other: Whole): number => (one < other ? -1 : one > other ? 1 : 0);
