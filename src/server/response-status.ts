import type { ErrorCode } from '../errors.js';
import { GRAPHQL_TYPE } from './media-type.js';

/** Statuses of requests that failed as a whole, other than 400. */
const STATUSES: Readonly<Record<string, number>> = {
  INTERNAL: 500,
  STORE_UNAVAILABLE: 503,
  DATASET_NOT_LOADED: 503,
  DATASET_CHANGED: 409,
  QUERY_TIMEOUT: 504,
  PERSISTED_QUERY_NOT_FOUND: 200,
  // It stands beside the data of the other fields.
  NOT_FOUND: 200,
  OPERATION_NOT_FOUND: 404,
  OPERATION_NOT_TRUSTED: 403,
} satisfies Partial<Record<ErrorCode, number>>;

/**
 * The status of an answer without data, as GraphQL over HTTP has it: `application/json` says 200 to any well-formed
 * request, for what is wrong stands in the body; `application/graphql-response+json` says what is wrong.
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes
 */
export function failureStatus(codes: readonly unknown[], mediaType: string): number {
  if (codes.includes('BAD_REQUEST')) return 400;
  if (mediaType !== GRAPHQL_TYPE) return 200;
  return codes.map((code) => STATUSES[String(code)]).find((status) => status !== undefined) ?? 400;
}
