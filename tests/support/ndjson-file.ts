import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { writeBatchNdjson } from '../../src/dataset/batch-ndjson.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';

/** Writes a graph to a file, and returns its path when it is there whole. */
export async function ndjsonFile(path: string, batch: GraphBatch): Promise<string> {
  const output = createWriteStream(path);
  await writeBatchNdjson(batch, output);
  output.end();
  await once(output, 'close');
  return path;
}
