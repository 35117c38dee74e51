import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { GraphError } from '../../errors.js';
import './write-at-once.js';

/** Where the graph database is, as the settings `NEO4J_*` have it. */
export interface Neo4jConnection {
  /** `bolt://`, `neo4j://` (routing) or either with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Left out: the home database of the user. */
  readonly database?: string;
  /** What a load handed out: with them, a member of a cluster answers only when it has that load. */
  readonly bookmarks?: readonly string[];
}

/**
 * A driver fit for a service; it connects when it is first used. Waiting is short throughout: a request that cannot
 * get a connection soon is better told so. Integers come as JavaScript numbers, which is exact, because nothing that
 * is no safe integer is ever loaded.
 *
 * @throws {GraphError} INVALID_SETTING where the address cannot be one
 * @see https://neo4j.com/docs/javascript-manual/current/connect-advanced/
 */
export function openDriver({ uri, user, password }: Neo4jConnection): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      userAgent: 'jiangcheng/1',
      maxConnectionPoolSize: 100,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 3_000,
      // A firewall that forgets idle connections tells nobody; ask before using one that has been idle this long.
      connectionLivenessCheckTimeout: 30_000,
      maxConnectionLifetime: 3_600_000,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (cause) {
    throw new GraphError('INVALID_SETTING', `NEO4J_URI cannot be ${JSON.stringify(uri)}.`, {
      hint: 'An address looks like bolt://127.0.0.1:7687 or neo4j://host:7687.',
      cause,
    });
  }
}

/** A session of that driver that reads, anywhere in a cluster. */
export const readingSession = (driver: Driver, { database, bookmarks }: Neo4jConnection): Session =>
  driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database !== undefined && { database }),
    ...(bookmarks && { bookmarks: [...bookmarks] }),
  });
