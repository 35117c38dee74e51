import type { TableSummary } from '../../tables/table-summary.js';
import type { TableWalk } from '../../tables/walk-pages.js';

/** What is said of a table beside it: in headers where it is known before, in trailers behind it. */
export const SUMMARY_HEADERS = ['x-row-count', 'x-truncated', 'x-next-cursor', 'x-truncated-lists', 'x-dataset'] as const;

type Headers = Partial<Record<(typeof SUMMARY_HEADERS)[number], string>>;

export const summaryHeaders = ({ rows, truncated, next, lists, dataset }: TableSummary): Headers => ({
  'x-row-count': String(rows),
  'x-truncated': String(truncated),
  ...(next !== null && { 'x-next-cursor': next }),
  // Response keys: ASCII, and no commas.
  ...(lists.length > 0 && { 'x-truncated-lists': lists.join(',') }),
  ...(dataset && { 'x-dataset': dataset.contentHash }),
});

/** What is known after the first rows; lists in cells may still turn out to be cut. */
export function headersBefore({ expected, summary }: TableWalk): Headers {
  return {
    ...(expected && { 'x-row-count': String(expected.rows) }),
    ...((expected?.truncated || summary.truncated) && { 'x-truncated': 'true' }),
    ...(summary.dataset && { 'x-dataset': summary.dataset.contentHash }),
  };
}
