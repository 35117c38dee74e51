import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { writeBatchNdjson } from '../../src/dataset/batch-ndjson.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { generateGraph, type GraphOptions } from '../generate-graph.js';
import type { Cleanup } from '../processes/cleanup.js';

/** Writes a generated graph to a file that goes when the run ends, and returns its path. */
export async function graphFile(options: GraphOptions, cleanup: Cleanup): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'jiangcheng-graph-'));
  cleanup.add(() => rm(directory, { recursive: true, force: true }));
  const path = join(directory, 'graph.ndjson');
  const graph = generateGraph(readGraphModel(await buildSchema()), options);
  const output = createWriteStream(path, { highWaterMark: 1 << 20 });
  await writeBatchNdjson({ nodes: graph.nodes(), relationships: graph.relationships() }, output);
  output.end();
  await once(output, 'close');
  return path;
}
