import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { writeCsv } from '../../tables/write-csv.js';
import { writeNdjson } from '../../tables/write-ndjson.js';
import { writeXlsx, XLSX_ROWS } from '../../tables/write-xlsx.js';
import type { WriteTable } from '../../tables/table-writer.js';
import { MAX_TABLE_ROWS } from '../limits.js';

/** A file that a table can be. */
export interface TableFormat {
  readonly name: 'csv' | 'ndjson' | 'xlsx';
  readonly mediaType: string;
  readonly contentType: string;
  /** How many rows it can have. */
  readonly maxRows: number;
  readonly write: WriteTable;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const tableFormats: readonly TableFormat[] = [
  { name: 'csv', mediaType: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present', maxRows: MAX_TABLE_ROWS, write: writeCsv },
  {
    name: 'ndjson',
    mediaType: 'application/x-ndjson',
    contentType: 'application/x-ndjson; charset=utf-8',
    maxRows: MAX_TABLE_ROWS,
    write: writeNdjson,
  },
  { name: 'xlsx', mediaType: XLSX, contentType: XLSX, maxRows: Math.min(MAX_TABLE_ROWS, XLSX_ROWS), write: writeXlsx },
];

const OFFERED = ['application/json', 'application/graphql-response+json', ...tableFormats.map(({ mediaType }) => mediaType)];

/** What clients accept is the same few texts again and again. */
const chosen = new LRUCache<string, { readonly format: TableFormat | null }>({ max: 100 });

function choose(accept: string): TableFormat | null {
  const type = new Negotiator({ headers: { accept } }).mediaType(OFFERED);
  return tableFormats.find(({ mediaType }) => mediaType === type) ?? null;
}

/** The format of the table that a client wants; null where JSON is as welcome. */
export function tableFormatOf(accept: string | undefined): TableFormat | null {
  if (!accept || accept === '*/*' || accept === 'application/json') return null;
  let known = chosen.get(accept);
  if (!known) chosen.set(accept, (known = { format: choose(accept) }));
  return known.format;
}
