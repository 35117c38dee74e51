export type Cell = string | number | boolean | null | readonly unknown[];

/** The beginning of an answer as a table, as NDJSON brings it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** Whether rows are missing, or elements of lists. */
  readonly truncated: boolean;
}

interface Summary {
  readonly '@table': {
    readonly columns: readonly string[];
    readonly truncated: boolean;
    readonly errors?: readonly { readonly message: string }[];
  };
}

/**
 * Reads a table in NDJSON: a row each line, and what it is in the last.
 * @throws {Error} where it broke off
 */
export function readTable(text: string): Table {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, Cell> | Summary);
  const last = lines.pop() as Summary;
  const { columns, truncated, errors } = last['@table'];
  if (errors?.[0]) throw new Error(errors[0].message);
  return { columns, truncated, rows: lines as Record<string, Cell>[] };
}

/** A cell as text: nothing for null, a list as JSON. */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
};
