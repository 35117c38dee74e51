import { idPrefix, storedTypes, type GraphModel } from '../../../model/graph-model.js';
import type { NodeRecord, RelationshipRecord } from '../../graph-batch.js';
import type { RecordIdentities } from '../../records/record-identities.js';
import { blocksOf, type RecordSource } from '../../records/record-source.js';
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
  /** Those of the source, in the order of its records, and behind them those of what only stands in the database. */
  readonly identities: RecordIdentities;
  /** How many records the source had when it was checked. */
  readonly counts: { readonly nodes: number; readonly relationships: number };
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
  counts,
  statements,
  nodes,
  relationships,
  writer,
  progress,
}: DifferenceInput): Promise<void> {
  const columnsOf = new Map(storedTypes(model).map((type) => [type.label!, nodeColumns(type)]));

  const node = ({ label, id, properties }: NodeRecord): void => {
    const number = nodes.total();
    requireSame(number < counts.nodes && identities.ids.is(number, id));
    const columns = columnsOf.get(label)!;
    const hash = recordHash(label, columns, properties);
    const change = nodes.compare(number, hash);
    if (change === 'unchanged') return;
    const written = change === 'created' ? statements.createNodes : statements.updateNodes;
    writer?.add(written.get(label)!, rowOf(columns, properties, hash));
  };

  const relationship = ({ type, from, to, properties }: RelationshipRecord): void => {
    const number = relationships.total();
    requireSame(number < counts.relationships && identities.isTie(number, type, from, to));
    const hash = recordHash(type, relationshipColumns, properties);
    const change = relationships.compare(number, hash);
    if (change === 'unchanged') return;
    const written = change === 'created' ? statements.createRelationships : statements.updateRelationships;
    writer?.add(written.get(type)!, [from, to, ...rowOf(relationshipColumns, properties, hash)]);
  };

  for await (const records of blocksOf(source)) {
    for (const record of records) {
      if ('node' in record) node(record.node);
      else {
        if (relationships.total() === 0) await writer?.flush();
        relationship(record.relationship);
      }
      if (writer?.isFull) await writer.makeRoom();
      const done = nodes.total() + relationships.total();
      if (done % STEP === 0) progress(done);
    }
  }
  requireSame(nodes.total() === counts.nodes && relationships.total() === counts.relationships);
  progress(nodes.total() + relationships.total());
  if (!writer) return;
  await writer.flush();
  for (const number of relationships.removed()) {
    const [type, ...ends] = identities.tieAt(number);
    writer.add(statements.removeRelationships.get(type)!, ends);
    if (writer.isFull) await writer.makeRoom();
  }
  await writer.flush();
  const ofVersions = idPrefix(model.versions);
  for (const number of nodes.removed()) {
    const id = identities.ids.text(number);
    writer.add(id.startsWith(ofVersions) ? statements.removeVersions : statements.removeNodes, id);
    if (writer.isFull) await writer.makeRoom();
  }
}

/** @throws {Error} where a source does not give again, in the same order, what it gave when it was checked */
function requireSame(isSame: boolean): void {
  if (!isSame) throw new Error('The source has changed while it was loaded.');
}
