import type { GraphModel } from '../../model/graph-model.js';
import { RecordCheck } from './record-check.js';
import type { RecordIdentities } from './record-identities.js';
import { blocksOf, type RecordSource } from './record-source.js';

/**
 * Reads a source once, before anything is written, and holds every record against the model.
 * @throws {GraphError} INVALID_SEEDS with the first problems and how many there are
 */
export async function checkRecords(source: RecordSource, model: GraphModel, progress: (done: number) => void): Promise<RecordIdentities> {
  const check = new RecordCheck(model);
  let done = 0;
  for await (const records of blocksOf(source)) {
    for (const record of records) {
      check.add(record, source);
      progress(++done);
    }
  }
  check.end();
  return check.identities;
}
