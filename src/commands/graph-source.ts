import { NdjsonFile } from '../dataset/batch-ndjson.js';
import { deriveGraph } from '../dataset/derive/derive-graph.js';
import { loadDataset } from '../dataset/load-dataset.js';
import type { GraphModel } from '../model/graph-model.js';
import { batchSource, type RecordSource } from '../store/records/record-source.js';

const isFile = (path: string): boolean => path.endsWith('.ndjson');

/** The graph of a directory of seeds, or of a file of records, which ends in `.ndjson`. */
export const graphSource = (path: string, model: GraphModel): RecordSource =>
  isFile(path) ? new NdjsonFile(path) : batchSource(deriveGraph(loadDataset(path, model), model));
