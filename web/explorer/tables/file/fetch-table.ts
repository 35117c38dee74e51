import { JiangchengError } from '../../../../clients/typescript/src/index.js';
import { serviceUrl } from '../../data/service.js';
import { receivedBytes } from '../../download/received-bytes.js';
import { refusedWith } from '../../download/refused-with.js';

/** The formats of a file, by their media types. */
export const FILE_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type FileType = keyof typeof FILE_TYPES;

export interface TableQuestion {
  readonly document: { toString(): string };
  readonly variables: Readonly<Record<string, unknown>>;
  /** The list that makes the rows. */
  readonly list: string;
}

export interface FileOptions {
  readonly type: FileType;
  /** How many rows a file has at most. */
  readonly limit: number;
  /** Whether columns say where the values come from. */
  readonly citations: boolean;
  /** Where it begins; null for the beginning. */
  readonly after: string | null;
}

export interface TableFile {
  readonly blob: Blob;
  readonly rows: number;
  /** Whether there are rows behind these. */
  readonly more: boolean;
  /** Where they begin, if the service could say so before it sent the file. */
  readonly next: string | null;
  /** Lists in cells that do not show all there is. */
  readonly cutLists: readonly string[];
  readonly contentHash: string | null;
}

/** How far a file has come. */
export interface Received {
  readonly bytes: number;
  /** How many rows it will have, as soon as that is known. */
  readonly rows: number | null;
}

/** The options as the service reads them. */
function written({ list }: Pick<TableQuestion, 'list'>, { type, limit, citations, after }: FileOptions): string {
  const options = new URLSearchParams({ rows: list, limit: String(limit), units: '1', citation: citations ? '1' : '0' });
  // Excel and WPS take a file without it for one in an old encoding.
  if (type === 'csv') options.set('bom', '1');
  if (after) options.set('after', after);
  return options.toString();
}

/** Asks the service for a table; what it refuses is thrown. */
export async function askTable(
  { document, variables, list }: TableQuestion,
  accept: string,
  options: FileOptions,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(`${serviceUrl}graphql`, {
    method: 'POST',
    headers: { accept, 'content-type': 'application/json', 'x-table': written({ list }, options) },
    body: JSON.stringify({ query: document.toString(), variables }),
    signal,
  }).catch((cause: unknown) => {
    if (signal.aborted) throw signal.reason;
    throw JiangchengError.of('UNREACHABLE', 'The service does not answer.', { cause });
  });
  if (!response.ok) throw await refusedWith(response);
  return response;
}

/**
 * The table as a file. It is what the service makes of the operation: its rows, its order, and its word on whether there
 * are more.
 */
export async function fetchTable(
  question: TableQuestion,
  options: FileOptions,
  signal: AbortSignal,
  onReceived: (received: Received) => void,
): Promise<TableFile> {
  const response = await askTable(question, FILE_TYPES[options.type], options, signal);
  const { headers } = response;
  const rows = headers.get('x-row-count') === null ? null : Number(headers.get('x-row-count'));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const part of receivedBytes(response, signal)) {
    parts.push(part);
    bytes += part.length;
    onReceived({ bytes, rows });
  }
  const cutLists = headers.get('x-truncated-lists')?.split(',') ?? [];
  const next = headers.get('x-next-cursor');
  return {
    blob: new Blob(parts, { type: FILE_TYPES[options.type] }),
    rows: rows ?? 0,
    // A table with cut lists is truncated too; its rows are all there unless as many came as were asked for.
    more: next !== null || (headers.get('x-truncated') === 'true' && (rows ?? 0) >= options.limit),
    next,
    cutLists,
    contentHash: headers.get('x-dataset'),
  };
}
