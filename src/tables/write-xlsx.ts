import type { CellValue } from 'hucre';
import type { Column } from './column-names.js';
import type { Cell } from './fill-row.js';
import type { TableSource, WriteTable } from './table-writer.js';
import type { TableSummary } from './table-summary.js';

/** Rows of a sheet below its header. */
export const XLSX_ROWS = 1_048_575;
/** UTF-16 units that a cell of a spreadsheet can hold. */
const CELL_LENGTH = 32_767;
const CUT = ' …(cut)';
const COLUMN_WIDTH = 24;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Spreadsheets count days from 1900, and wrongly before March of it. */
function dayOf(text: string): Date | null {
  const day = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day && day.getUTCFullYear() > 1900 ? day : null;
}

/** A workbook writes signs that XML cannot hold as `_x0007_`; who writes these six characters in earnest must say so. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

function valueOf(cell: Cell, { type }: Column): CellValue {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  const day = type === 'day' ? dayOf(text) : null;
  return day ?? escaped(text.length > CELL_LENGTH ? text.slice(0, CELL_LENGTH - CUT.length) + CUT : text);
}

/** The file itself says when it is not the whole table: whoever is sent it does not see how it was asked for. */
const note = ({ rows, next, lists }: TableSummary): string =>
  [
    `The table is not complete: it was cut after ${rows} rows`,
    ...(lists.length > 0 ? [`lists with more elements: ${lists.join(', ')}`] : []),
    ...(next === null ? [] : [`the next begin with after=${next}`]),
  ].join('; ');

async function* rowsOf({ columns, parts, summary }: TableSource): AsyncGenerator<CellValue[]> {
  for await (const part of parts) for (const cells of part) yield columns.map((column, index) => valueOf(cells[index], column));
  const ended = summary();
  if (ended.truncated) yield [note(ended)];
}

/** One sheet with a header that stays in sight; numbers, days and truth values are what they are. */
export const writeXlsx: WriteTable = async function* (source) {
  // The library takes a while to load, and every start would wait for it.
  const { writeXlsxStream } = await import('hucre/xlsx');
  const columns = source.columns.map(({ name, type }) => ({
    header: escaped(name),
    width: COLUMN_WIDTH,
    ...(type === 'day' && { numFmt: 'yyyy-mm-dd' }),
  }));
  const stream = writeXlsxStream(rowsOf(source), { name: 'Table', columns, freezePane: { rows: 1 }, maxRowsPerSheet: Infinity });
  yield* stream as unknown as AsyncIterable<Uint8Array>;
};
