import { GraphError } from '../errors.js';
import { follow } from './fill-row.js';
import type { Position } from './position.js';
import type { TablePlan } from './table-plan.js';
import type { Dataset } from './table-summary.js';

export interface PageAnswer {
  readonly data: unknown;
  /** Null where no store was asked. */
  readonly dataset: Dataset | null;
}

/**
 * Asks for a page of the plan's operation.
 * @throws {GraphError} COST_EXCEEDED or LIMIT_EXCEEDED where the page is too large: a smaller one is tried then
 */
export type AskPage = (variables: Readonly<Record<string, unknown>>) => Promise<PageAnswer>;

/** Rows that are read at once, about. */
const PAGE_ROWS = 10_000;
const MOST_NODES = 1_000;
/** By how much pages become smaller when they are too dear. */
const SMALLER = 4;

const isTooMuch = (error: unknown): boolean =>
  error instanceof GraphError && (error.code === 'COST_EXCEEDED' || error.code === 'LIMIT_EXCEEDED');

/** Pages of a plan's operation, as large as they may be, all of one dataset. */
export class PageReader {
  #budget = PAGE_ROWS;
  #read = false;
  #dataset: Dataset | null = null;
  #total: number | null = null;

  constructor(
    private readonly plan: TablePlan,
    private readonly ask: AskPage,
  ) {}

  get dataset(): Dataset | null {
    return this.#dataset;
  }

  /** How many elements the only list of rows has; null where that is not known. */
  get total(): number | null {
    return this.#total;
  }

  /**
   * A page of a list, of one element of each list around it.
   * @param level which of the lists of rows it is
   * @param position cursors before these elements, and before the page
   * @param most rows that are wanted
   * @throws {GraphError} DATASET_CHANGED, and whatever asking throws
   */
  async read(level: number, position: Position, most: number): Promise<unknown> {
    for (;;) {
      const sizes = this.#sizes(level, most);
      try {
        const { data, dataset } = await this.ask(this.#variables(sizes, position));
        this.#check(dataset);
        if (!this.#read) this.#total = this.#totalOf(data);
        this.#read = true;
        return data;
      } catch (error) {
        if (!isTooMuch(error) || sizes.every((size) => size === 1)) throw error;
        this.#budget = Math.max(1, Math.floor(this.#budget / SMALLER));
      }
    }
  }

  /** Lists inside of lists multiply, so each gets its root of what may be read at once. */
  #sizes(level: number, most: number): readonly number[] {
    const { paged, rows } = this.plan;
    const size = Math.min(MOST_NODES, Math.max(1, Math.floor(this.#budget ** (1 / Math.max(1, paged - level)))));
    // Where there is one list, its last page ends where the table does.
    const wanted = rows.length === 1 ? Math.max(1, Math.min(size, most)) : size;
    return Array.from({ length: paged }, (_, index) => (index < level ? 1 : wanted));
  }

  #variables(sizes: readonly number[], position: Position): Readonly<Record<string, unknown>> {
    const { names, counts } = this.plan;
    const pages = sizes.flatMap((size, level) => [
      [names.first(level), size],
      [names.after(level), position[level] ?? null],
    ]);
    const isBeginning = !this.#read && (position[0] ?? null) === null;
    return { ...(Object.fromEntries(pages) as Record<string, unknown>), ...(counts && { [names.count]: isBeginning }) };
  }

  #totalOf(data: unknown): number | null {
    const [row] = this.plan.rows;
    const count = row ? follow(data, [...row.via, row.list.key, this.plan.names.count]) : 1;
    return typeof count === 'number' ? count : null;
  }

  #check(dataset: Dataset | null): void {
    if (this.#dataset && dataset?.contentHash !== this.#dataset.contentHash) {
      throw new GraphError('DATASET_CHANGED', 'A load came between two pages of the table: it would be of two datasets.', {
        hint: 'Ask again.',
      });
    }
    this.#dataset = dataset;
  }
}
