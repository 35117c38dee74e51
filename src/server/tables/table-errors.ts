import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { OperationErrors } from '../../tables/operation-errors.js';
import { InvalidDocument } from '../documents.js';
import { errorLog } from '../error-log.js';
import { asGraphQLError, codesOf, formatErrors } from '../format-errors.js';
import { GRAPHQL_TYPE, JSON_TYPE } from '../media-type.js';
import { Refusal } from '../refusal.js';
import { failureStatus } from '../response-status.js';

/** What is wrong, one error a fault. */
export const errorsOf = (error: unknown): readonly GraphQLError[] =>
  error instanceof OperationErrors || error instanceof InvalidDocument ? error.errors : [asGraphQLError(error)];

/** A table is whole or it is not there: what stands beside data in JSON fails it. */
function statusOf(error: unknown, codes: readonly string[]): number {
  if (error instanceof Refusal) return error.status;
  return codes.includes('NOT_FOUND') ? 404 : failureStatus(codes, GRAPHQL_TYPE);
}

/** Errors in the place of a table, as JSON with the status that says so. */
export function replyWithErrors(
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
): { readonly status: number; readonly codes: readonly string[] } {
  const errors = formatErrors(errorsOf(error), errorLog(request));
  const codes = codesOf(errors);
  const status = statusOf(error, codes);
  // What goes to a file as a table is shown as an error.
  reply.removeHeader('content-disposition');
  void reply.code(status).headers({ 'content-type': JSON_TYPE, 'cache-control': 'no-store' });
  void reply.send(`${JSON.stringify({ errors })}\n`);
  return { status, codes };
}
