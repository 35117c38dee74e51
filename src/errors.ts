/** Every code that can stand in `extensions.code` of an answer or in front of a message of the command line. */
export const ERROR_CODES = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_NOT_FOUND',
  'OPERATION_NOT_TRUSTED',
  'NOT_FOUND',
  'UNITS_MIXED',
  'KINDS_MIXED',
  'LIMIT_EXCEEDED',
  'COST_EXCEEDED',
  'QUERY_TIMEOUT',
  'STORE_UNAVAILABLE',
  'DATASET_NOT_LOADED',
  'DATASET_CHANGED',
  'INVALID_SETTING',
  'INVALID_SEEDS',
  'FOREIGN_NODES',
  'PORT_IN_USE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * A failure with a code. The message is for users: it quotes what was wrong and leaks nothing; the cause is for the
 * log alone. What `extensions` holds stands beside the code, for programs.
 */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: { readonly hint?: string; readonly extensions?: Readonly<Record<string, unknown>>; readonly cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
  }
}
