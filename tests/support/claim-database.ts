import neo4j from 'neo4j-driver';
import type { Neo4jForTests } from './neo4j-for-tests.js';

const CLAIM = 'JiangchengTests';

/**
 * The tests empty the database they are given. One that holds anything which no test left there is refused: it may be
 * somebody's.
 */
export async function claimDatabase({ uri, user, password, database }: Neo4jForTests): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const query = `RETURN COUNT { () } AS nodes, COUNT { (:${CLAIM}) } AS claims`;
    const { records } = await driver.executeQuery(query, {}, { database });
    const { nodes, claims } = records[0]!.toObject() as { nodes: number; claims: number };
    if (nodes > 0 && claims === 0) {
      throw new Error(`NEO4J_URI leads to a database with ${nodes} nodes, and the tests would remove them. Give them an empty database.`);
    }
    await driver.executeQuery(`MERGE (:${CLAIM})`, {}, { database });
  } finally {
    await driver.close();
  }
}

/** Remove everything but the claim. Relationships go first: with its hundred thousand, one hub would fill a transaction. */
export const CLEARING = [
  'MATCH ()-[tie]->() CALL (tie) { DELETE tie } IN TRANSACTIONS OF 10000 ROWS',
  `MATCH (node) WHERE NOT node:${CLAIM} CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS`,
] as const;
