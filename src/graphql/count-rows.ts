import type { Source, Value } from '../compiler/plan/query-plan.js';

/** How many rows a store gave for a source, with those of the sources inside. */
export function countRows(source: Source, value: Value): number {
  const rows = rowsOf(source, value);
  return rows.reduce<number>((sum, row) => {
    // A row that only says that there are more may be empty.
    const isRead = (source.kind === 'one' || source.kind === 'page') && row.length > 0;
    const inside = !isRead
      ? 0
      : source.columns.reduce((all, column, index) => all + (column.kind === 'source' ? countRows(column.source, row[index]!) : 0), 0);
    return sum + 1 + inside;
  }, 0);
}

function rowsOf({ kind }: Source, value: Value): readonly (readonly Value[])[] {
  if (kind === 'suggest' || value === null) return [];
  if (kind === 'one') return [value as readonly Value[]];
  const last = (value as readonly Value[]).at(-1);
  return Array.isArray(last) ? last.filter((row): row is readonly Value[] => Array.isArray(row)) : [];
}
