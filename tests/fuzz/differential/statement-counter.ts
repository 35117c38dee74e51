import type { Neo4jGraph } from '../../support/neo4j-graph.js';

/** The server keeps the statements it ran last, some thousands of them; they are counted well before it forgets. */
const COUNT_AFTER = 500;

/**
 * Holds what a Neo4j server ran against what it was asked: as many statements, and as many different ones. The server
 * counts by itself; nothing of ours is in between.
 * @see https://neo4j.com/docs/operations-manual/5/reference/procedures/#procedure_db_stats_retrieve
 */
export class StatementCounter {
  #asked: string[] = [];

  constructor(private readonly graph: Neo4jGraph) {}

  /** What was counted before can be cleared only while nothing is. */
  async start(): Promise<void> {
    this.#asked = [];
    for (const step of ["stop('QUERIES')", "clear('QUERIES')", "collect('QUERIES', {durationSeconds: 0})"]) {
      await this.graph.rows(`CALL db.stats.${step}`);
    }
  }

  /** To be called after each operation with the statements it was compiled to, one for each answer. */
  async add(statements: readonly string[]): Promise<void> {
    this.#asked.push(...statements);
    if (this.#asked.length >= COUNT_AFTER) await this.check();
  }

  /** @throws {Error} where the server ran more statements, or fewer, than answers were asked for */
  async check(): Promise<void> {
    const [counted] = await this.graph.rows<{ runs: number; texts: number }>(
      `CALL db.stats.retrieve('QUERIES') YIELD data WITH data WHERE NOT data.query STARTS WITH 'CALL db.stats'
       RETURN sum(data.invocationSummary.invocationCount) AS runs, count(DISTINCT data.query) AS texts`,
    );
    const asked = { runs: this.#asked.length, texts: new Set(this.#asked).size };
    await this.start();
    if (counted?.runs === asked.runs && counted.texts === asked.texts) return;
    throw new Error(
      `${asked.runs} answers with ${asked.texts} statements were asked for; the server ran ${counted?.runs} with ${counted?.texts}.`,
    );
  }
}
