import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, GraphError, type ErrorCode } from '../errors.js';

/** Where failures that are the service's own are written, and the reference that an answer gives for them. */
export interface ErrorLog {
  readonly reference: string;
  /** The whole error, its cause included; no one outside sees it. */
  write(error: unknown, code: ErrorCode): void;
}

const codes: ReadonlySet<unknown> = new Set(ERROR_CODES);

/** The error that a chain of wrappers began with. */
function origin(error: unknown): unknown {
  if (error instanceof GraphQLError && error.originalError) return origin(error.originalError);
  return error;
}

/**
 * What of an error may leave the service. A known code keeps code, message and hint; whatever else it was becomes
 * INTERNAL with a reference to the log. Both paths of the server end here: errors returned and errors thrown.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown, log: ErrorLog): GraphQLFormattedError {
  const source = origin(error);
  const code = source instanceof GraphError ? source.code : source instanceof GraphQLError ? formatted.extensions?.['code'] : undefined;
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  if (!codes.has(code) || code === 'INTERNAL') {
    log.write(source, 'INTERNAL');
    const hint = 'Tell the operator the reference; the log has the cause under it.';
    return { message: 'The service failed to answer.', ...place, extensions: { code: 'INTERNAL', hint, reference: log.reference } };
  }
  const known = code as ErrorCode;
  if (!(source instanceof GraphError)) return { message: formatted.message, ...place, extensions: { code: known } };
  if (source.cause !== undefined) log.write(source, known);
  const { hint, extensions } = source.details;
  return { message: source.message, ...place, extensions: { code: known, ...(hint !== undefined && { hint }), ...extensions } };
}
