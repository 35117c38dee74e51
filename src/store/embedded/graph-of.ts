import type { GraphModel } from '../../model/graph-model.js';
import type { GraphBatch } from '../graph-batch.js';
import { recordsOf } from '../records/record-source.js';
import { GraphBuilder } from './graph-builder.js';
import type { MemoryGraph } from './memory-graph.js';

/** @throws {Error} where the batch contradicts itself or the model: a validated dataset does not */
export function graphOf(batch: GraphBatch, model: GraphModel): MemoryGraph {
  const builder = new GraphBuilder(model);
  for (const record of recordsOf(batch)) builder.add(record);
  return builder.finish();
}
