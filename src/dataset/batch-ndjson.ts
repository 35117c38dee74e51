import { once } from 'node:events';
import { constants, createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { GraphError } from '../errors.js';
import type { NodeRecord, RelationshipRecord } from '../store/graph-batch.js';

/** One line of a graph as NDJSON: `{"node":{…}}` or `{"relationship":{…}}`. */
export type BatchLine = { readonly node: NodeRecord } | { readonly relationship: RelationshipRecord };

const refuse = (number: number, expected: string): never => {
  throw new GraphError('INVALID_SEEDS', `Line ${number} of the NDJSON input cannot be read: expected ${expected}.`);
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values that both stores keep: texts, truth values, safe integers, and lists of texts or of safe integers. */
function isStored(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (!Array.isArray(value)) return typeof value === 'string' || typeof value === 'boolean';
  return value.every((each) => typeof each === 'string') || value.every((each) => Number.isSafeInteger(each));
}

function parseLine(line: string, number: number): BatchLine {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return refuse(number, 'a JSON object');
  }
  if (!isMapping(content)) return refuse(number, 'a JSON object');
  const record = content['node'] ?? content['relationship'];
  if (!isMapping(record) || !isMapping(record['properties'])) return refuse(number, '{"node": …} or {"relationship": …} with «properties»');
  const { properties } = record as { properties: Record<string, unknown> };
  for (const key of Object.keys(properties))
    if (!isStored(properties[key])) return refuse(number, `a text, a truth value, a safe integer or a list of them for «${key}»`);
  const keys = 'node' in content ? ['label', 'id'] : ['type', 'from', 'to'];
  const missing = keys.find((key) => !isText(record[key]));
  if (missing !== undefined) return refuse(number, `a text for «${missing}»`);
  return content as unknown as BatchLine;
}

/** Bytes of one read: larger ones make fewer turns, and are no faster from here on. */
const READ_BYTES = 1 << 20;
const NEWLINE = 10;

/** Chunks of bytes, cut anew so that each ends where a line ends. */
async function* wholeLines(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of input) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) yield rest.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...rest, chunk.subarray(0, end)]);
    if (end > 0) rest = [];
    if (end < chunk.length) rest.push(chunk.subarray(end));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

/** Lines are decoded one by one, so that those without Chinese become texts of a byte a character. */
function* linesOf(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    yield bytes.toString('utf8', start, end);
    start = end + 1;
  }
}

/**
 * The records of a graph in an NDJSON file, streamed, one line at a time, whatever its size, as often as it is asked.
 * Blank lines are skipped.
 */
export class NdjsonFile {
  private line = 0;

  constructor(private readonly path: string) {}

  /** @throws {GraphError} INVALID_SEEDS with the number of the line that cannot be read, or where the file cannot */
  async *records(): AsyncGenerator<BatchLine> {
    for await (const records of this.blocks()) yield* records;
  }

  /**
   * The same, many at a time.
   * @throws {GraphError} as `records` does; what is wrong with a line, while its block is read
   */
  async *blocks(): AsyncGenerator<Iterable<BatchLine>> {
    this.line = 0;
    try {
      for await (const bytes of wholeLines(createReadStream(this.path, { highWaterMark: READ_BYTES }))) yield this.parsed(bytes);
    } catch (cause) {
      throw isSystemError(cause) ? this.unreadable(cause) : cause;
    }
  }

  private *parsed(bytes: Buffer): Generator<BatchLine> {
    for (const line of linesOf(bytes)) {
      this.line += 1;
      if (line !== '' && line.trim() !== '') yield parseLine(line, this.line);
    }
  }

  /** @throws {GraphError} INVALID_SEEDS where the file cannot be read */
  async requireReadable(): Promise<void> {
    await access(this.path, constants.R_OK).catch((cause: unknown) => {
      throw this.unreadable(cause);
    });
  }

  /** Where the record stands that was given last. */
  place(): string {
    return `line ${this.line}`;
  }

  private unreadable(cause: unknown): GraphError {
    return new GraphError('INVALID_SEEDS', `The file ${JSON.stringify(this.path)} cannot be read.`, { cause });
  }
}

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** Writes a graph as NDJSON, nodes first, no faster than the output takes it. The output is left open. */
export async function writeBatchNdjson(
  { nodes, relationships }: { readonly nodes: Iterable<NodeRecord>; readonly relationships: Iterable<RelationshipRecord> },
  output: Writable,
): Promise<void> {
  const write = async (line: BatchLine): Promise<void> => {
    if (!output.write(`${JSON.stringify(line)}\n`)) await once(output, 'drain');
  };
  for (const node of nodes) await write({ node });
  for (const relationship of relationships) await write({ relationship });
}
