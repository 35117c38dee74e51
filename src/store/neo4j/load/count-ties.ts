import type { Statement } from '../statements/statement.js';
import type { StatementRunner } from './loader-sessions.js';

/** How many relationships of others a load would take along with the nodes that it removes. */
export async function countTies(
  transaction: StatementRunner,
  statement: Statement,
  ids: readonly string[],
  batchSize: number,
): Promise<number> {
  let ties = 0;
  for (let start = 0; start < ids.length; start += batchSize) {
    const { records } = await transaction.run<{ untied: number }>(statement.cypher, { rows: ids.slice(start, start + batchSize) });
    ties += records[0]!.get('untied');
  }
  return ties;
}
