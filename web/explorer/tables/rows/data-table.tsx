import { useTable, type ColumnDef, type RowData } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useWords, words } from '../../language/language.js';
import type { Sort, TableAddress } from '../address.js';
import { features } from './features.js';
import styles from './rows.module.css';
import { usePrinting } from './use-printing.js';

const said = words({ sortBy: (column: string) => `按${column}排序` }, { sortBy: (column: string) => `Sort by ${column}` });

const ROW_PIXELS = 46;
const ROWS_BEYOND_SIGHT = 10;
/** How near the end somebody comes before the next page is asked for. */
const ROWS_AHEAD = 30;

export type Columns<Row extends RowData> = readonly ColumnDef<typeof features, Row, unknown>[];

interface DataTableProps<Row extends RowData & { readonly id: string }> {
  readonly label: string;
  readonly columns: Columns<Row>;
  /** What each column is called, by its id. The first names its row. */
  readonly titles: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
  /** How many there are altogether. */
  readonly total: number;
  readonly busy: boolean;
  readonly address: TableAddress;
  /** Called when the end of the rows comes near. */
  readonly onNearEnd: () => void;
}

const stateOf = (sort: Sort | null) => (sort ? [{ id: sort.column, desc: sort.descending }] : []);

/** Rows of any number, of which only those in sight are in the page. */
export function DataTable<Row extends RowData & { readonly id: string }>(props: DataTableProps<Row>) {
  const { label, columns, titles, rows, total, busy, address, onNearEnd } = props;
  const text = useWords(said);
  const printing = usePrinting();
  const { sort, hidden, sortBy } = address;
  const state = useMemo(
    () => ({ sorting: stateOf(sort), columnVisibility: Object.fromEntries(hidden.map((column) => [column, false])) }),
    [sort, hidden],
  );
  const table = useTable({
    features,
    columns: columns as ColumnDef<typeof features, Row, unknown>[],
    data: rows as Row[],
    getRowId: ({ id }) => id,
    manualSorting: true,
    enableSortingRemoval: false,
    state,
    onSortingChange(change) {
      const [first] = typeof change === 'function' ? change(state.sorting) : change;
      sortBy(first ? { column: first.id, descending: first.desc } : null);
    },
  });
  const box = useRef<HTMLDivElement>(null);
  const model = table.getRowModel().rows;
  const virtualizer = useVirtualizer({
    count: model.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PIXELS,
    getItemKey: (index) => model[index]!.id,
    overscan: ROWS_BEYOND_SIGHT,
  });
  const inSight = virtualizer.getVirtualItems();
  const last = inSight.at(-1)?.index ?? 0;
  useEffect(() => {
    if (model.length > 0 && last >= model.length - ROWS_AHEAD) onNearEnd();
  }, [last, model.length, onNearEnd]);
  // Another order or filter begins at its beginning.
  const begun = `${JSON.stringify(state.sorting)} ${model[0]?.id ?? ''}`;
  useEffect(() => {
    box.current?.scrollTo({ top: 0 });
  }, [begun]);

  const shown = printing ? model.map((_, index) => ({ index })) : inSight;
  const before = printing ? 0 : (inSight[0]?.start ?? 0);
  const behind = printing ? 0 : virtualizer.getTotalSize() - (inSight.at(-1)?.end ?? 0);
  const visible = table.getVisibleLeafColumns();
  const width = visible.reduce((sum, { columnDef }) => sum + (columnDef.meta?.width ?? 0), 0);
  return (
    <div ref={box} className={styles['box']} tabIndex={0} role="region" aria-label={label} aria-busy={busy}>
      <table className={styles['table']} style={{ minWidth: width }} aria-label={label} aria-rowcount={total + 1}>
        <colgroup>
          {visible.map(({ id, columnDef }) => (
            <col key={id} style={{ width: columnDef.meta?.width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {visible.map((column) => {
              const sorted = column.getIsSorted();
              const ordered = { asc: 'ascending', desc: 'descending' } as const;
              return (
                <th
                  key={column.id}
                  scope="col"
                  aria-sort={sorted ? ordered[sorted] : undefined}
                  className={column.columnDef.meta?.numeric ? 'number' : undefined}
                >
                  {column.getCanSort() ? (
                    <button type="button" title={text.sortBy(titles[column.id]!)} onClick={() => column.toggleSorting()}>
                      {titles[column.id]}
                      <span aria-hidden="true">{sorted ? (sorted === 'asc' ? '▲' : '▼') : '↕'}</span>
                    </button>
                  ) : (
                    titles[column.id]
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {before > 0 && (
            <tr aria-hidden="true">
              <td colSpan={visible.length} className={styles['gap']} style={{ height: before }} />
            </tr>
          )}
          {shown.map(({ index }) => {
            const row = model[index]!;
            return (
              <tr key={row.id} data-index={index} aria-rowindex={index + 2} ref={printing ? undefined : virtualizer.measureElement}>
                {row.getVisibleCells().map((cell, at) => {
                  const inside = <table.FlexRender cell={cell} />;
                  const numeric = cell.column.columnDef.meta?.numeric ? 'number' : undefined;
                  return at === 0 ? (
                    <th key={cell.id} scope="row">
                      {inside}
                    </th>
                  ) : (
                    <td key={cell.id} className={numeric}>
                      {inside}
                    </td>
                  );
                })}
              </tr>
            );
          })}
          {behind > 0 && (
            <tr aria-hidden="true">
              <td colSpan={visible.length} className={styles['gap']} style={{ height: behind }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
