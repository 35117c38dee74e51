import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { GraphError } from '../errors.js';
import type { GraphBatch, NodeRecord, RelationshipRecord } from '../store/graph-batch.js';

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
  const unfit = Object.entries(record['properties']).find(([, value]) => !isStored(value));
  if (unfit) return refuse(number, `a text, a truth value, a safe integer or a list of them for «${unfit[0]}»`);
  const keys = 'node' in content ? ['label', 'id'] : ['type', 'from', 'to'];
  const missing = keys.find((key) => !isText(record[key]));
  if (missing !== undefined) return refuse(number, `a text for «${missing}»`);
  return content as unknown as BatchLine;
}

/**
 * Streams the records of a graph from NDJSON, one line at a time, whatever its size. Blank lines are skipped.
 * @throws {GraphError} INVALID_SEEDS with the number of the line that cannot be read
 */
export async function* readBatchNdjson(input: Readable): AsyncGenerator<BatchLine> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') yield parseLine(line, number);
  }
}

/** Reads a whole graph into memory. */
export async function collectBatch(lines: AsyncIterable<BatchLine>): Promise<GraphBatch> {
  const nodes: NodeRecord[] = [];
  const relationships: RelationshipRecord[] = [];
  for await (const line of lines) {
    if ('node' in line) nodes.push(line.node);
    else relationships.push(line.relationship);
  }
  return { nodes, relationships };
}

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
