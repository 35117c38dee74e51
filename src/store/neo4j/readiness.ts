import { Neo4jError, type Driver } from 'neo4j-driver';
import type { Readiness } from '../graph-store.js';
import { readingSession, type Neo4jConnection } from './open-driver.js';
import { LAYOUT } from './statements/load-state.js';
import { readinessStatement } from './statements/state-statements.js';
import { isAuthenticationFailure } from './to-graph-error.js';
import { cut, unlessStopped } from './unless-stopped.js';

const PATIENCE = 2_000;

interface State {
  readonly loading: boolean;
  readonly layout: number | null;
  readonly contentHash: string | null;
}

const not = (reason: Extract<Readiness, { ready: false }>['reason'], hint: string): Readiness => ({ ready: false, reason, hint });

const failed = (error: unknown, { uri, database }: Neo4jConnection): Readiness => {
  if (isAuthenticationFailure(error))
    return not('UNAUTHORIZED', 'Neo4j refuses the user or the password: check NEO4J_USER and NEO4J_PASSWORD.');
  if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return not('UNREACHABLE', `Neo4j has no database ${JSON.stringify(database)}: check NEO4J_DATABASE.`);
  }
  return not('UNREACHABLE', `Neo4j does not answer at ${uri}: start it (\`npm run neo4j\` starts one here), or check NEO4J_URI.`);
};

/** Asks the database how it stands. Never throws: a database that is away is an answer too. */
export async function readReadiness(driver: Driver, connection: Neo4jConnection): Promise<Readiness> {
  const session = readingSession(driver, connection);
  try {
    const answer = session.run(readinessStatement.cypher, {}, { timeout: PATIENCE });
    const { records } = await unlessStopped(answer, AbortSignal.timeout(2 * PATIENCE), ({ reason }) => (cut(session), reason as Error));
    const { loading, layout, contentHash } = records[0]!.toObject() as State;
    if (loading) return not('LOADING', 'A load is under way or was interrupted: wait for it, or run `npm run load` to finish it.');
    if (contentHash === null) return not('EMPTY', 'The database has no dataset: run `npm run load`.');
    if (layout !== LAYOUT) return not('OUTDATED', 'Another version of the loader left this graph, laid out otherwise: run `npm run load`.');
    return { ready: true, contentHash };
  } catch (error) {
    return failed(error, connection);
  } finally {
    await session.close();
  }
}
