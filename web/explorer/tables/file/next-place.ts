import { receivedBytes } from '../../download/received-bytes.js';
import { askTable, type FileOptions, type TableQuestion } from './fetch-table.js';

/** What the last line of NDJSON says of its table. */
interface LastLine {
  readonly '@table': { readonly next: string | null };
}

/** No last line is longer; what stands before it is let go. */
const LONGEST_LAST_LINE = 100_000;

/**
 * Where the rows behind a long file begin. The service says so behind its last byte, in trailers, which no browser
 * shows to a page; the last line of the same table as NDJSON has it too.
 */
export async function nextPlace(question: TableQuestion, options: FileOptions, signal: AbortSignal): Promise<string | null> {
  const response = await askTable(question, 'application/x-ndjson', options, signal);
  const decoder = new TextDecoder();
  let end = '';
  for await (const part of receivedBytes(response, signal)) end = (end + decoder.decode(part, { stream: true })).slice(-LONGEST_LAST_LINE);
  const last = end.trimEnd().split('\n').at(-1)!;
  return (JSON.parse(last) as LastLine)['@table'].next;
}
