import type { Cell } from './fill-row.js';
import type { WriteTable } from './table-writer.js';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** What spreadsheets take for the beginning of a formula; those with a wide keyboard take the wide signs, too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?%?$/;
const QUOTED = /[",\r\n]|^\s|\s$/;

/** @see https://owasp.org/www-community/attacks/CSV_Injection */
const guarded = (text: string): string => (FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text);

/** A field as RFC 4180 has it. A null is empty, an empty text is `""`. */
export function csvField(cell: Cell, guard: boolean): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  const safe = guard ? guarded(text) : text;
  return text === '' || QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @see https://www.rfc-editor.org/rfc/rfc4180 */
export const writeCsv: WriteTable = async function* ({ columns, parts }, { byteOrderMark, guard }) {
  const line = (cells: readonly Cell[]): string => cells.map((cell) => csvField(cell, guard)).join(',') + LINE_END;
  yield (byteOrderMark ? BYTE_ORDER_MARK : '') + line(columns.map(({ name }) => name));
  for await (const part of parts) if (part.length > 0) yield part.map(line).join('');
};
