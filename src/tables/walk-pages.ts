import { elementsOf, fillRow, follow, type Cells } from './fill-row.js';
import { PageReader, type AskPage } from './page-reader.js';
import { readPosition, writePosition, type Position } from './position.js';
import { cutOfRows, type TablePlan } from './table-plan.js';
import type { TableSummary } from './table-summary.js';

export interface WalkOptions {
  readonly plan: TablePlan;
  readonly ask: AskPage;
  /** How many rows at most. */
  readonly limit: number;
  /** Where to begin: what an earlier table gave as `next`. */
  readonly after: string | null;
}

/** The rest of an inner list, which is read before its outer one goes on. */
class Rest {
  constructor(
    readonly level: number,
    readonly above: Position,
    readonly after: string,
  ) {}
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * The rows of a table, page by page. The outermost list is read in pages; where a page cuts a list inside of one of its
 * elements, this element is asked for alone, with the rest of that list, before the next one.
 */
export class TableWalk {
  #rows = 0;
  #next: string | null = null;
  #stopped = false;
  readonly #lists = new Set<string>();
  readonly #position: (string | null)[] = [];
  readonly #rowLists;
  readonly #pages: PageReader;
  readonly #start: Position;

  /** @throws {GraphError} BAD_USER_INPUT where `after` is not of this table */
  constructor(private readonly options: WalkOptions) {
    const { plan, ask, after } = options;
    this.#rowLists = new Set(plan.rows.map(({ list }) => list));
    this.#pages = new PageReader(plan, ask);
    this.#start = readPosition(after, plan);
  }

  /** Once all rows were read. */
  get summary(): TableSummary {
    const lists = [...this.#lists];
    return {
      rows: this.#rows,
      truncated: this.#stopped || lists.length > 0,
      next: this.#next,
      lists,
      dataset: this.#pages.dataset,
      limit: this.options.limit,
      columns: this.options.plan.columns.map(({ name }) => name),
    };
  }

  /** How many rows there will be, where the first page says so. */
  get expected(): { readonly rows: number; readonly truncated: boolean } | null {
    const { total } = this.#pages;
    if (total === null) return null;
    return { rows: Math.min(total, this.options.limit), truncated: total > this.options.limit };
  }

  /**
   * The rows, in parts of any size.
   * @throws {GraphError} DATASET_CHANGED where a load came between two pages, and whatever `ask` throws
   */
  async *parts(): AsyncGenerator<readonly Cells[]> {
    let position = this.#start;
    for (let level = position.length - 1; level > 0; level--) {
      const above = position.slice(0, level);
      const passed = yield* this.#read(level, above, position[level]!);
      if (this.#stopped || passed === null) return;
      position = [...above.slice(0, -1), passed];
    }
    yield* this.#read(0, [], position[0] ?? null);
  }

  /**
   * Reads a list to its end, for one element of each list around it.
   * @param above cursors before these elements
   * @returns the cursor of the last of these elements
   */
  async *#read(level: number, above: Position, after: string | null): AsyncGenerator<readonly Cells[], string | null> {
    for (let cursor = after; ;) {
      const data = await this.#pages.read(level, [...above, cursor], this.options.limit - this.#rows);
      let part: Cells[] = [];
      for (const read of this.#walk(0, data, this.#top(data), level, [...above, cursor])) {
        if (!(read instanceof Rest)) part.push(read);
        else {
          yield part;
          part = [];
          yield* this.#read(read.level, read.above, read.after);
        }
        if (this.#stopped) break;
      }
      yield part;
      const place = this.#place(data, level);
      if (this.#stopped) return null;
      if (!place.page?.hasNextPage) return place.passed;
      cursor = place.page.endCursor;
      if (this.#rows >= this.options.limit) {
        this.#stop([...above, cursor]);
        return null;
      }
    }
  }

  #top(data: unknown): Cells {
    const cells: Cells = new Array<null>(this.options.plan.columns.length).fill(null);
    fillRow(this.options.plan.branches, data, cells, this.#rowLists, this.#report);
    return cells;
  }

  readonly #report = (name: string): void => void this.#lists.add(name);

  /** Rows of an answer in their order, and in between, what is left of inner lists. */
  *#walk(level: number, parent: unknown, cells: Cells, from: number, starts: Position): Generator<Cells | Rest> {
    const { plan, limit } = this.options;
    const row = plan.rows[level];
    if (!row) {
      yield* this.#row(cells, limit);
      return;
    }
    const owner = follow(parent, row.via);
    const isPaged = level < plan.paged;
    const elements = elementsOf(row.list, isPaged ? null : cutOfRows(row), owner, this.#report);
    const cursors = isPaged ? this.#cursors(owner, row.list.key) : [];
    const start = isPaged ? (starts[level] ?? null) : null;
    if (isPaged) this.#position.length = level;
    // What has an empty list has a row all the same; the outermost list, and the rest of one, have none.
    if (elements.length === 0 && level > 0 && start === null) yield* this.#row(cells, limit);
    for (const [index, element] of elements.entries()) {
      if (this.#stopped) return;
      if (isPaged) {
        this.#position.length = level;
        this.#position[level] = index === 0 ? start : (cursors[index - 1] ?? null);
      }
      const own = cells.slice();
      fillRow(row.list.fields, element, own, this.#rowLists, this.#report, index);
      yield* this.#walk(level + 1, element, own, from, starts);
    }
    if (!isPaged || level <= from || this.#stopped) return;
    const page = this.#page(owner, row.list.key);
    if (page?.hasNextPage) yield new Rest(level, this.#position.slice(0, level), page.endCursor!);
  }

  *#row(cells: Cells, limit: number): Generator<Cells> {
    if (this.#rows >= limit) return this.#stop(this.#position);
    this.#rows += 1;
    yield cells;
  }

  #stop(position: Position): void {
    this.#stopped = true;
    const next = writePosition(position);
    // The first element alone has more rows than the limit: no place behind it is known.
    this.#next = next === writePosition(this.#start) ? null : next;
  }

  #page(owner: unknown, key: string): PageInfo | undefined {
    return follow(owner, [key, this.options.plan.names.page]) as PageInfo | undefined;
  }

  #cursors(owner: unknown, key: string): readonly string[] {
    const edges = follow(owner, [key, this.options.plan.names.edges]) as readonly { readonly cursor: string }[] | undefined;
    return (edges ?? []).map(({ cursor }) => cursor);
  }

  /** Where a list stands whose outer lists have one element each, and the cursor of the innermost of these. */
  #place(data: unknown, level: number): { page: PageInfo | undefined; passed: string | null } {
    let parent = data;
    let passed: string | null = null;
    for (const [index, row] of this.options.plan.rows.slice(0, level + 1).entries()) {
      const owner = follow(parent, row.via);
      if (index === level) return { page: this.options.plan.paged > 0 ? this.#page(owner, row.list.key) : undefined, passed };
      parent = elementsOf(row.list, null, owner, this.#report)[0];
      passed = this.#cursors(owner, row.list.key)[0] ?? null;
    }
    return { page: undefined, passed };
  }
}
