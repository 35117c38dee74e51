import type { Driver } from 'neo4j-driver';
import { GraphError } from '../../errors.js';
import type { Neo4jConnection } from './open-driver.js';
import { isAuthenticationFailure } from './to-graph-error.js';

/**
 * For the start of a service or a load: a wrong password is a reason to stop. A server that is away is none; that
 * shows elsewhere.
 *
 * @throws {GraphError} INVALID_SETTING where the server refuses user or password
 */
export async function verifyCredentials(driver: Driver, { uri, user, database }: Neo4jConnection): Promise<void> {
  try {
    await driver.getServerInfo(database === undefined ? {} : { database });
  } catch (error) {
    if (!isAuthenticationFailure(error)) return;
    throw new GraphError('INVALID_SETTING', `Neo4j at ${uri} refuses the user ${JSON.stringify(user)} or the password.`, {
      hint: 'Check NEO4J_USER and NEO4J_PASSWORD.',
      cause: error,
    });
  }
}
