import type { GraphModel } from '../../model/graph-model.js';
import { RecordCheck } from '../records/record-check.js';
import type { RecordSource } from '../records/record-source.js';
import { GraphBuilder } from './graph-builder.js';
import type { MemoryGraph } from './memory-graph.js';

/**
 * Reads a source once, holds every record against the model as a load into Neo4j does, and builds the graph meanwhile.
 * @param progress hears how many records were read
 * @throws {GraphError} INVALID_SEEDS with the first problems and how many there are
 */
export async function readGraph(source: RecordSource, model: GraphModel, progress: (done: number) => void): Promise<MemoryGraph> {
  let check: RecordCheck | null = new RecordCheck(model);
  const builder = new GraphBuilder(model);
  let done = 0;
  for await (const record of source.records()) {
    check.add(record, source);
    // What does not fit is only looked through to its end: there may be more to say about it.
    if (!check.failed) builder.add(record);
    progress(++done);
  }
  check.end();
  // What it knows of identities takes room that the builder needs now.
  check = null;
  return builder.finish();
}
