import type { CellType } from './branches.js';

/** A column as it was found in the selection. */
export interface FoundColumn {
  /** Response keys from the root, without the wrappers of connections. */
  readonly short: readonly string[];
  /** Response keys from the root, all of them. */
  readonly whole: readonly string[];
  readonly type: CellType;
}

export interface Column {
  readonly name: string;
  readonly type: CellType;
}

const repeated = (names: readonly string[]): ReadonlySet<string> => new Set(names.filter((name, index) => names.indexOf(name) !== index));

/**
 * Dotted names. The only field at the root gives no part of them. Where two columns would have one name, as a field of an
 * edge and one of its node can, both have their whole path.
 */
export function nameColumns(columns: readonly FoundColumn[], onlyRoot: boolean): readonly Column[] {
  const dotted = (keys: readonly string[]): string => (onlyRoot && keys.length > 1 ? keys.slice(1) : keys).join('.');
  const short = columns.map((column) => dotted(column.short));
  const twice = repeated(short);
  const named = columns.map((column, index) => (twice.has(short[index]!) ? dotted(column.whole) : short[index]!));
  const names = repeated(named).size > 0 ? columns.map((column) => dotted(column.whole)) : named;
  return columns.map(({ type }, index) => ({ name: names[index]!, type }));
}
