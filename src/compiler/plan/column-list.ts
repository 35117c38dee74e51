import type { Direction } from '../../model/declarations.js';
import type { Column, SortExpression, Source } from './query-plan.js';

/** A sort key without its direction. */
const expressionOf = ({ ...key }: SortExpression & { descending?: boolean }): SortExpression => {
  delete key.descending;
  return key;
};

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

  /** What the node is ordered by; of a stored key, the property itself. */
  key(key: SortExpression): number {
    if (key.kind === 'property') return this.property(key.property);
    return this.#once(`key.${JSON.stringify(expressionOf(key))}`, { kind: 'key', key: expressionOf(key) });
  }

  degree(relationship: string, direction: Direction): number {
    return this.#once(`degree.${relationship}.${direction}`, { kind: 'degree', relationship, direction });
  }

  match(): number {
    return this.#once('match', { kind: 'match' });
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
