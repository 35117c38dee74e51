import type { Neo4jGraph } from '../../support/neo4j-graph.js';

/** The server keeps the statements it ran last, some thousands of them; they are read well before it forgets. */
const READ_AFTER = 200;

/**
 * Compares what a Neo4j server ran with what it was meant to run: each statement as often as it was asked for, and no
 * other.
 * @see https://neo4j.com/docs/operations-manual/5/reference/procedures/#procedure_db_stats_retrieve
 */
export class StatementCounter {
  readonly #meant = new Map<string, number>();
  #runs = 0;

  constructor(
    private readonly graph: Neo4jGraph,
    private readonly asked: Map<string, number>,
  ) {}

  start(): Promise<object[]> {
    return this.graph.rows("CALL db.stats.clear('QUERIES')");
  }

  /** To be called after each operation; reads the server's count now and then. */
  async tick(): Promise<void> {
    if (++this.#runs % READ_AFTER === 0) await this.check();
  }

  /** @throws {Error} where a statement was run more or less often than it was asked for */
  async check(): Promise<void> {
    const rows = await this.graph.rows<{ query: string; count: number }>(
      "CALL db.stats.retrieve('QUERIES') YIELD data RETURN data.query AS query, data.invocationSummary.invocationCount AS count",
    );
    const ran = rows.filter(({ query }) => !query.startsWith('CALL db.stats'));
    const counts = new Map<string, number>();
    for (const { query, count } of ran) counts.set(query, (counts.get(query) ?? 0) + count);
    for (const [query, total] of this.asked) {
      const meant = total - (this.#meant.get(query) ?? 0);
      if (meant !== (counts.get(query) ?? 0)) throw new Error(`The server ran this ${counts.get(query) ?? 0} times, not ${meant}:\n${query}`);
      counts.delete(query);
      this.#meant.set(query, total);
    }
    const [stranger] = counts.keys();
    if (stranger !== undefined) throw new Error(`The server ran a statement that no operation was compiled to:\n${stranger}`);
    await this.start();
  }
}
