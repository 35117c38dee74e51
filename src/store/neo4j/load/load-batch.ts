import neo4j, { type Driver } from 'neo4j-driver';
import { GraphError } from '../../../errors.js';
import type { GraphModel } from '../../../model/graph-model.js';
import type { GraphBatch } from '../../graph-batch.js';
import { checkRecords } from '../../records/check-records.js';
import { batchSource, type RecordSource } from '../../records/record-source.js';
import { constraintStatements } from '../statements/constraint-statements.js';
import { indexStatements } from '../statements/index-statements.js';
import { TRANSACTIONS_AHEAD } from '../statements/load-state.js';
import { recordStatements } from '../statements/record-statements.js';
import { stateStatements } from '../statements/state-statements.js';
import { isMemoryFailure, toGraphError } from '../to-graph-error.js';
import { applySchema, awaitIndexes, refreshStatistics } from './apply-schema.js';
import { countTies } from './count-ties.js';
import type { ChangeCounts } from './difference.js';
import { readLoaded } from './loaded-records.js';
import { LoaderSessions, type StatementRunner } from './loader-sessions.js';
import { refuseForeign } from './refuse-foreign.js';
import { RowWriter } from './row-writer.js';
import { writeDifference } from './write-difference.js';

/** Stages of a load, in their order; in one transaction all is compared before anything is written. */
export type LoadStage = 'check' | 'compare' | 'write' | 'index';

/** Hears how many records are done, of how many; of `index`, how many indexes. The total is null while nobody knows it. */
export type ReportProgress = (stage: LoadStage, done: number, total: number | null) => void;

export interface LoadOptions {
  readonly model: GraphModel;
  /** Only say what would change. */
  readonly dryRun?: boolean;
  /** Up to this many changed records are written in one transaction; more, in batches under a marker. */
  readonly transactionLimit?: number;
  /** Rows that go to the server at once, and in such batches, rows a transaction. */
  readonly batchSize?: number;
  readonly progress?: ReportProgress;
  /** What whoever started the load should know while it runs. */
  readonly notice?: (text: string) => void;
}

export interface LoadReport {
  readonly nodes: ChangeCounts;
  readonly relationships: ChangeCounts;
  /** Relationships of others that went with removed nodes, or that would go. */
  readonly untied: number;
  /** False where the load took several transactions. */
  readonly atomic: boolean;
  readonly milliseconds: number;
  /** What readers of a cluster hand over so as to see this load; see `Neo4jStoreOptions.bookmarks`. */
  readonly bookmarks: readonly string[];
}

const LOCK_PATIENCE = 2_000;

/** From so many changed nodes on, and from this share of all, what the server knows of the data is out of date. */
const REPLANNING_CHANGES = 1_000;
const REPLANNING_SHARE = 0.1;

const changed = ({ created, updated, removed }: ChangeCounts): number => created + updated + removed;

/**
 * Moves the graph of a database to the one of a source, by their difference. Up to `transactionLimit` changed records
 * it is one transaction: readers see the old graph or the new one, whole, also where this process is killed. Beyond
 * that it writes batches while a marker stands; what was interrupted, the next load finishes.
 *
 * @throws {GraphError} INVALID_SEEDS, FOREIGN_NODES (nothing was written), STORE_UNAVAILABLE or INTERNAL
 */
export async function loadBatch(
  driver: Driver,
  database: string | undefined,
  input: GraphBatch | RecordSource,
  options: LoadOptions,
): Promise<LoadReport> {
  try {
    return await load(new LoaderSessions(driver, database), 'records' in input ? input : batchSource(input), options);
  } catch (error) {
    if (!isMemoryFailure(error)) throw toGraphError(error);
    throw new GraphError('STORE_UNAVAILABLE', 'Neo4j has too little memory for so many changes in one transaction; nothing was written.', {
      hint: 'Give Neo4j more heap (2 GB serve 100,000 changes), or let it write in batches: --transaction-limit 10000.',
      cause: error,
    });
  }
}

async function load(sessions: LoaderSessions, source: RecordSource, options: LoadOptions): Promise<LoadReport> {
  const { model, dryRun = false, transactionLimit = 100_000, batchSize = 5_000, progress = () => {}, notice = () => {} } = options;
  const begun = performance.now();
  const state = stateStatements(model);
  const statements = recordStatements(model);
  const identities = await checkRecords(source, model, (done) => progress('check', done, null));
  const counts = { nodes: identities.ids.size, relationships: identities.ties.size };
  const { first } = await refuseForeign(sessions, state);
  // Indexes of an empty database are built in bulk at the end: quicker, and lighter on the transaction.
  if (!dryRun) await applySchema(sessions, [...constraintStatements(model), ...(first ? [] : indexStatements(model))]);

  const leaveTransaction = async (): Promise<void> => {
    notice(`More than ${transactionLimit} records change: writing in batches. Until this ends, the service says LOADING.`);
    await sessions.run(state.mark);
  };

  const begin = async (transaction: StatementRunner, batch: string): Promise<boolean> => {
    const { records } = await transaction.run<{ written: boolean }>(state.beginBatch.cypher, { batch });
    return records[0]!.get('written');
  };

  // The lock is held by a transaction of its own, until all is done or this process has gone.
  const result = await sessions.transaction(dryRun ? 'READ' : 'WRITE', async (lock) => {
    if (!dryRun) await patiently(notice, () => lock.run(state.takeLock.cypher, { key: 'load' }));
    // A loader that was killed gave up the lock, but the server may still be committing what it wrote.
    if (!dryRun) await patiently(notice, () => sessions.run(state.takeLock, { key: 'write' }));
    const { nodes, relationships } = await readLoaded(lock, state, identities);
    identities.settle();
    const writer = dryRun
      ? undefined
      : new RowWriter(sessions, { transactionLimit, batchSize, ahead: TRANSACTIONS_AHEAD, begin, leaveTransaction });
    const total = counts.nodes + counts.relationships;
    // Where nothing is loaded, all is new.
    if (total > transactionLimit && nodes.isEmpty && relationships.isEmpty) await writer?.writeInBatches();
    try {
      await writeDifference({
        model,
        source,
        identities,
        counts,
        statements,
        nodes,
        relationships,
        writer,
        progress: (done) => progress(writer?.inBatches ? 'write' : 'compare', done, total),
      });
      await writer?.finish(
        () => sessions.run(state.announce),
        (done, all) => progress('write', done, all),
      );
    } finally {
      // Nothing of a load that failed may be committed after it gave up the lock.
      await writer?.settled();
    }
    if (!dryRun) await sessions.run(state.settle);
    if (!dryRun) await lock.run(state.finish.cypher, { nodes: neo4j.int(nodes.total()), relationships: neo4j.int(relationships.total()) });
    const untied = writer
      ? writer.untied
      : await countTies(
          lock,
          statements.countTies,
          [...nodes.removed()].map((number) => identities.ids.text(number)),
          batchSize,
        );
    return { nodes: nodes.result(), relationships: relationships.result(), untied, atomic: !writer?.inBatches };
  });

  if (!dryRun && first) await applySchema(sessions, indexStatements(model));
  if (!dryRun) await awaitIndexes(sessions, (done, all) => progress('index', done, all));
  if (!dryRun && changed(result.nodes) > Math.max(REPLANNING_CHANGES, REPLANNING_SHARE * counts.nodes)) await refreshStatistics(sessions);
  return { ...result, milliseconds: performance.now() - begun, bookmarks: await sessions.lastBookmarks() };
}

/** Waits for a lock, and says so where it takes long: another load has it, or one that died has not yet let go. */
async function patiently(notice: (text: string) => void, take: () => PromiseLike<unknown>): Promise<void> {
  const patience = setTimeout(() => notice('Another load is under way; waiting for it to end.'), LOCK_PATIENCE);
  try {
    await take();
  } finally {
    clearTimeout(patience);
  }
}
