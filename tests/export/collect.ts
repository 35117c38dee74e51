import type { GraphBatch, NodeRecord, RelationshipRecord } from '../../src/store/graph-batch.js';
import type { RecordSource } from '../../src/store/records/record-source.js';

/** All records of a source at once. */
export async function collect(source: RecordSource): Promise<GraphBatch> {
  const nodes: NodeRecord[] = [];
  const relationships: RelationshipRecord[] = [];
  for await (const record of source.records()) {
    if ('node' in record) nodes.push(record.node);
    else relationships.push(record.relationship);
  }
  return { nodes, relationships };
}

/** A file, put together. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
