import { idPrefix, storedTypes, type GraphModel } from '../../../model/graph-model.js';
import type { NodeRecord, RelationshipRecord } from '../../graph-batch.js';
import { nodeColumns, relationshipColumns } from '../statements/record-columns.js';
import type { RecordStatements } from '../statements/record-statements.js';
import type { Difference } from './difference.js';
import { relationshipKey, relationshipOf } from './loaded-records.js';
import { recordHash, rowOf } from './record-row.js';
import type { RecordSource } from './record-source.js';
import type { RowWriter } from './row-writer.js';

/** How often progress is told, in records. */
const STEP = 1_000;

export interface DifferenceInput {
  readonly model: GraphModel;
  readonly source: RecordSource;
  readonly statements: RecordStatements;
  readonly nodes: Difference;
  readonly relationships: Difference;
  /** Left out: the difference is only counted. */
  readonly writer: RowWriter | undefined;
  readonly progress: (done: number) => void;
}

/** Shows every record of the source to the differences, and hands what changed to the writer: new and changed records first, then what is gone. */
export async function writeDifference({
  model,
  source,
  statements,
  nodes,
  relationships,
  writer,
  progress,
}: DifferenceInput): Promise<void> {
  const columnsOf = new Map(storedTypes(model).map((type) => [type.label!, nodeColumns(type)]));
  let done = 0;
  let inNodes = true;

  const node = async ({ label, id, properties }: NodeRecord): Promise<void> => {
    const columns = columnsOf.get(label)!;
    const hash = recordHash(label, columns, properties);
    if (nodes.compare(id, hash) === 'unchanged') return;
    await writer?.add(statements.upsertNodes.get(label)!, rowOf(columns, { ...properties, recordHash: hash }));
  };

  const relationship = async ({ type, from, to, properties }: RelationshipRecord): Promise<void> => {
    const hash = recordHash(type, relationshipColumns, properties);
    if (relationships.compare(relationshipKey(type, from, to), hash) === 'unchanged') return;
    const row = [from, to, ...rowOf(relationshipColumns, { ...properties, recordHash: hash })];
    await writer?.add(statements.upsertRelationships.get(type)!, row);
  };

  for await (const record of source.records()) {
    if ('node' in record) await node(record.node);
    else {
      if (inNodes) await writer?.flush();
      inNodes = false;
      await relationship(record.relationship);
    }
    if (++done % STEP === 0) progress(done);
  }
  progress(done);
  if (!writer) return;
  await writer.flush();
  for (const key of relationships.removed()) {
    const [type, ...ends] = relationshipOf(key);
    await writer.add(statements.removeRelationships.get(type)!, ends);
  }
  await writer.flush();
  const ofVersions = idPrefix(model.versions);
  for (const id of nodes.removed()) await writer.add(id.startsWith(ofVersions) ? statements.removeVersions : statements.removeNodes, id);
}
