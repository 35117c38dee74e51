import { idPrefix, storedTypes, type GraphModel } from '../../../model/graph-model.js';
import type { NodeRecord, RelationshipRecord } from '../../graph-batch.js';
import { UNKNOWN } from '../../records/id-table.js';
import type { RecordIdentities } from '../../records/record-identities.js';
import type { RecordSource } from '../../records/record-source.js';
import { RECORD_HASH } from '../statements/load-state.js';
import { nodeColumns, relationshipColumns } from '../statements/record-columns.js';
import type { RecordStatements } from '../statements/record-statements.js';
import type { Difference } from './difference.js';
import { recordHash } from './record-hash.js';
import { rowOf } from './record-row.js';

import type { RowWriter } from './row-writer.js';

/** How often progress is told, in records. */
const STEP = 1_000;

export interface DifferenceInput {
  readonly model: GraphModel;
  readonly source: RecordSource;
  readonly identities: RecordIdentities;
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
  identities,
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
    const change = nodes.compare(known(identities.ids.find(id)), hash);
    if (change === 'unchanged') return;
    const written = change === 'created' ? statements.createNodes : statements.updateNodes;
    await writer?.add(written.get(label)!, rowOf(columns, { ...properties, [RECORD_HASH]: hash }));
  };

  const relationship = async ({ type, from, to, properties }: RelationshipRecord): Promise<void> => {
    const hash = recordHash(type, relationshipColumns, properties);
    const change = relationships.compare(known(identities.findTie(type, from, to)), hash);
    if (change === 'unchanged') return;
    const written = change === 'created' ? statements.createRelationships : statements.updateRelationships;
    await writer?.add(written.get(type)!, [from, to, ...rowOf(relationshipColumns, { ...properties, [RECORD_HASH]: hash })]);
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
  for (const number of relationships.removed()) {
    const [type, ...ends] = identities.tieAt(number);
    await writer.add(statements.removeRelationships.get(type)!, ends);
  }
  await writer.flush();
  const ofVersions = idPrefix(model.versions);
  for (const number of nodes.removed()) {
    const id = identities.ids.text(number);
    await writer.add(id.startsWith(ofVersions) ? statements.removeVersions : statements.removeNodes, id);
  }
}

/** @throws {Error} where a record has appeared since the source was checked */
function known(number: number): number {
  if (number === UNKNOWN) throw new Error('The source has changed while it was loaded.');
  return number;
}
