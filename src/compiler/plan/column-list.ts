import type { Column, Source } from './query-plan.js';

/** Collects the columns of one row; a property that is asked for twice is read once. */
export class ColumnList {
  readonly #columns: Column[] = [];
  readonly #known = new Map<string, number>();

  property(property: string): number {
    return this.#once(`node.${property}`, { kind: 'property', property });
  }

  edge(property: string): number {
    return this.#once(`edge.${property}`, { kind: 'edge', property });
  }

  source(source: Source): number {
    return this.#columns.push({ kind: 'source', source }) - 1;
  }

  get all(): readonly Column[] {
    return this.#columns;
  }

  #once(key: string, column: Column): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.#columns.push(column) - 1;
    this.#known.set(key, index);
    return index;
  }
}
