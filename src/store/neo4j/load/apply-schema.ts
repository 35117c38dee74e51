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

/** Waits until every index answers. */
export const awaitIndexes = (sessions: LoaderSessions): Promise<void> =>
  sessions.with('READ', async (session) => {
    await session.run('CALL db.awaitIndexes(3600)');
  });

/**
 * Has the server look at the data anew before it plans: what it knew of an index is from before the load. An account
 * that may not ask for this does without; the server finds out by itself, later.
 */
export const refreshStatistics = (sessions: LoaderSessions): Promise<void> =>
  sessions.with('READ', async (session) => {
    await session.run('CALL db.prepareForReplanning(60)').catch(() => {});
  });
