import { setTimeout as sleep } from 'node:timers/promises';
import type { SchemaStatement } from '../statements/statement.js';
import type { LoaderSessions } from './loader-sessions.js';

/** Creates the constraints and indexes that the database does not have by name, in one transaction. */
export async function applySchema(sessions: LoaderSessions, statements: readonly SchemaStatement[]): Promise<void> {
  const known = await sessions.with('READ', async (session) => {
    const { records } = await session.run<{ name: string }>('SHOW INDEXES YIELD name');
    return new Set(records.map((record) => record.get('name')));
  });
  const missing = statements.filter(({ name }) => !known.has(name));
  if (missing.length === 0) return;
  await sessions.transaction('WRITE', async (transaction) => {
    for (const { cypher } of missing) await transaction.run(cypher);
  });
}

/** Milliseconds between two looks at how far they are: a look takes the server some time, which it lacks for building. */
const POLL = 2_000;

const INDEXES = [
  'SHOW INDEXES YIELD state, populationPercent',
  "RETURN count(*) AS all, sum(CASE state WHEN 'ONLINE' THEN 1 ELSE populationPercent / 100 END) AS built",
].join('\n');

async function countIndexes(sessions: LoaderSessions): Promise<{ readonly built: number; readonly all: number }> {
  return sessions.with('READ', async (session) => {
    const { records } = await session.run<{ all: number; built: number }>(INDEXES);
    return records[0]!.toObject();
  });
}

/**
 * Waits until every index answers.
 * @param progress hears how many are built, one that is half built being half
 */
export async function awaitIndexes(sessions: LoaderSessions, progress: (built: number, all: number) => void): Promise<void> {
  const waiting = sessions.with('READ', (session) => session.run('CALL db.awaitIndexes(3600)').then(() => true));
  const pause = async (): Promise<false> => sleep(POLL, false, { ref: false });
  while (!(await Promise.race([waiting, pause()]))) {
    const { built, all } = await countIndexes(sessions);
    progress(built, all);
  }
}

/**
 * Has the server look at the data anew before it plans: what it knew of an index is from before the load. An account
 * that may not ask for this does without; the server finds out by itself, later.
 */
export const refreshStatistics = (sessions: LoaderSessions): Promise<void> =>
  sessions.with('READ', async (session) => {
    await session.run('CALL db.prepareForReplanning(60)').catch(() => {});
  });
