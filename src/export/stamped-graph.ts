import { createHash } from 'node:crypto';
import type { RecordSource } from '../store/records/record-source.js';

const DATASET = 'Dataset';

/**
 * A restricted graph is another graph: its dataset counts the statements that are left, and its content hash is made of
 * the hash of the whole and of how it was restricted, so that equal hashes still mean equal graphs.
 */
export function stampedGraph(source: RecordSource, restriction: object): RecordSource {
  const hashOf = (whole: unknown): string =>
    createHash('sha256')
      .update(JSON.stringify([whole, restriction]))
      .digest('hex');
  return {
    async *records() {
      let statementCount = 0;
      for await (const record of source.records()) {
        if (!('node' in record)) break;
        if (record.node.label === 'Statement') statementCount += 1;
      }
      for await (const record of source.records()) {
        if (!('node' in record) || record.node.label !== DATASET) {
          yield record;
          continue;
        }
        const { properties } = record.node;
        const contentHash = hashOf(properties['contentHash']);
        yield { node: { ...record.node, properties: { ...properties, statementCount, contentHash } } };
      }
    },
  };
}
