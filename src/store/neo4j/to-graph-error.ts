import { Neo4jError } from 'neo4j-driver';
import { GraphError } from '../../errors.js';
import { sumTooLarge } from '../sum-too-large.js';

const TIMEOUT = /^Neo\.\w+\.Transaction\.(TransactionTimedOut|TransactionTimedOutClientConfiguration|Terminated|LockClientStopped)$/;
const MEMORY = /^Neo\.\w+\.General\.(MemoryPoolOutOfMemoryError|TransactionOutOfMemoryError|OutOfMemoryError)$/;
/** A dataset that an earlier release has loaded. */
const NO_SEARCH = /no such fulltext schema index/;
const SECURITY = /^Neo\.ClientError\.Security\./;

/** True where the server is there but refuses the user or the password. */
export const isAuthenticationFailure = (error: unknown): boolean => error instanceof Neo4jError && SECURITY.test(error.code);

/** True where a transaction outgrew what the server grants one, or all of them. */
export const isMemoryFailure = (error: unknown): boolean => error instanceof Neo4jError && MEMORY.test(error.code);

/** The failure of an operation that its time ran out for. */
export const tooLong = (cause?: unknown): GraphError =>
  new GraphError('QUERY_TIMEOUT', 'The operation took too long and was stopped.', {
    hint: 'Ask for smaller pages, fewer nested lists or a narrower filter.',
    cause,
  });

const AWAY = 'The graph database cannot be reached at the moment.';

/**
 * The one place where failures of the driver and the server get a code. Their own text names hosts, statements and
 * settings, so it goes into `cause`, for the log, and never into the message.
 */
export function toGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  const details = (hint: string) => ({ hint, cause: error });
  if (!(error instanceof Neo4jError)) return new GraphError('INTERNAL', 'The operation could not be answered.', { cause: error });
  if (TIMEOUT.test(error.code)) return tooLong(error);
  if (MEMORY.test(error.code)) {
    return new GraphError(
      'STORE_UNAVAILABLE',
      'The graph database has too little memory for this at the moment.',
      details('Ask for smaller pages or fewer nested lists, or try again later.'),
    );
  }
  if (NO_SEARCH.test(error.message)) {
    return new GraphError(
      'DATASET_NOT_LOADED',
      'The dataset was loaded without what search needs.',
      details('Load it once more: npm run load.'),
    );
  }
  if (error.code === 'Neo.ClientError.Statement.ArithmeticError') return sumTooLarge(error);
  if (SECURITY.test(error.code))
    return new GraphError('STORE_UNAVAILABLE', 'The graph database refuses this service.', details('/health/ready says what to check.'));
  // What is no code of the server comes from the driver itself: no route, a broken connection, a pool that is all in use.
  const fromDriver = !error.code.startsWith('Neo.') && error.code !== 'ProtocolError';
  if (fromDriver || error.retryable || error.code.startsWith('Neo.ClientError.Database.')) {
    return new GraphError('STORE_UNAVAILABLE', AWAY, details('Try again in a moment; /health/ready says what is missing.'));
  }
  return new GraphError('INTERNAL', 'The operation could not be answered.', { cause: error });
}
