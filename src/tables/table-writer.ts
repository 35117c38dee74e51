import type { Column } from './column-names.js';
import type { Cells } from './fill-row.js';
import type { TableSummary } from './table-summary.js';

export interface WriteOptions {
  /** Whether CSV begins with a byte order mark, by which Excel and WPS see that it is UTF-8. */
  readonly byteOrderMark: boolean;
  /** Whether texts that a spreadsheet would take for a formula get an apostrophe in CSV. */
  readonly guard: boolean;
}

export interface TableSource {
  readonly columns: readonly Column[];
  readonly parts: AsyncIterable<readonly Cells[]>;
  /** Once all parts were read. */
  readonly summary: () => TableSummary;
  /**
   * What may be said of a failure, in a format that can say it behind rows that were sent; null where the failure can
   * still be answered otherwise.
   */
  readonly describe: (error: unknown) => object | null;
}

/** Bytes, or text in UTF-8, as rows come; what it throws is thrown by the source. */
export type WriteTable = (source: TableSource, options: WriteOptions) => AsyncGenerator<string | Uint8Array>;
