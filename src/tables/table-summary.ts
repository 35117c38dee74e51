/** Which dataset an answer is from. */
export interface Dataset {
  readonly id: string;
  readonly version: string;
  readonly contentHash: string;
}

/** What is known of a table when all of its rows are there. */
export interface TableSummary {
  readonly rows: number;
  /** Whether anything is missing: rows, or elements of lists that stand in cells. */
  readonly truncated: boolean;
  /** Where the next rows begin, for `after`; null where there are none, or no way to them. */
  readonly next: string | null;
  /** Names of the lists that do not show all there is. */
  readonly lists: readonly string[];
  readonly dataset: Dataset | null;
  /** How many rows it could have had. */
  readonly limit: number;
  /** Names of its columns. */
  readonly columns: readonly string[];
}
