import type { Database } from '../database/database.js';
import type { Target } from '../processes/target.js';
import type { Question, Shape } from '../shapes/shape.js';
import { ask } from './ask.js';

const ASKED = 20;

/** What a service asks now and then, whoever asks it, is run less often than that. */
const MOSTLY = ASKED / 2;

/**
 * Statements that Neo4j ran for one answer, by its own count.
 * @see https://neo4j.com/docs/operations-manual/5/reference/procedures/#procedure_db_stats_retrieve
 */
export async function countStatements(database: Database, target: Target, shape: Shape, pool: readonly Question[]): Promise<number> {
  await beginCounting(database);
  for (let index = 0; index < ASKED; index += 1) await ask(target, target.request(shape, pool[index % pool.length]!));
  const counts = [...(await countedRuns(database)).values()];
  return counts.filter((runs) => runs >= MOSTLY).reduce((sum, runs) => sum + runs, 0) / ASKED;
}

export async function beginCounting({ query }: Database): Promise<void> {
  // What was counted before can be cleared only while nothing is.
  for (const step of ["stop('QUERIES')", "clear('QUERIES')", "collect('QUERIES', {durationSeconds: 0})"])
    await query(`CALL db.stats.${step}`);
}

/** Runs by text of the statement, since counting began; counting ends. */
export async function countedRuns({ query }: Database): Promise<ReadonlyMap<string, number>> {
  await query("CALL db.stats.stop('QUERIES')");
  const { records } = await query(
    "CALL db.stats.retrieve('QUERIES') YIELD data RETURN data.query AS text, sum(data.invocationSummary.invocationCount) AS runs",
  );
  return new Map(records.map((record) => [record.get('text') as string, Number(record.get('runs'))]));
}
