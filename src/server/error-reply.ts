import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { GraphError } from '../errors.js';
import { errorLog } from './error-log.js';
import { BODY_BYTES } from './limits.js';
import { maskError } from './mask-error.js';
import { errorTypeOf } from './media-type.js';
import { Refusal } from './refusal.js';
import { failureStatus } from './response-status.js';

interface Translated {
  readonly status: number;
  readonly error: Error;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What was refused, by Fastify before a route saw it or by a route, in words and codes of ours. */
function translate(error: FastifyError | GraphError, request: FastifyRequest): Translated {
  if (error instanceof Refusal) return { status: error.status, error, headers: error.headers };
  if (error instanceof GraphError) return { status: failureStatus([error.code], errorTypeOf(request.headers)), error };
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return { status: 413, error: new GraphError('LIMIT_EXCEEDED', `The body of the request has more than ${BODY_BYTES} bytes.`) };
  }
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return { status: 415, error: new GraphError('BAD_REQUEST', 'The body of the request is not of the type application/json.') };
  }
  if (error.code === 'FST_ERR_CTP_INVALID_JSON_BODY' || error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || error instanceof SyntaxError) {
    return { status: 400, error: new GraphError('BAD_REQUEST', 'The body of the request is no valid JSON.') };
  }
  const status = error.statusCode ?? 500;
  return status < 500
    ? { status, error: new GraphError('BAD_REQUEST', 'The request is malformed.', { cause: error }) }
    : { status: 500, error };
}

/** Answers a request that never became an operation, in the form that every GraphQL client reads. */
export function replyWithError(request: FastifyRequest, reply: FastifyReply, status: number, error: Error): FastifyReply {
  const wrapped = new GraphQLError(error.message, { originalError: error });
  const { locations: _, ...masked } = maskError(wrapped.toJSON(), wrapped, errorLog(request));
  request.log.info({ status, error: masked.extensions?.['code'], method: request.method }, 'refused');
  return reply
    .code(status)
    .header('content-type', errorTypeOf(request.headers))
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ errors: [masked] }));
}

/** Makes everything that is not answered by a route an error in the same form. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | GraphError>((raw, request, reply) => {
    const { status, error, headers = {} } = translate(raw, request);
    return replyWithError(request, reply.headers(headers), status, error);
  });
  app.setNotFoundHandler((request, reply) =>
    replyWithError(
      request,
      reply,
      404,
      new GraphError('BAD_REQUEST', 'There is nothing at this address.', {
        hint: 'GraphQL is at /graphql, the playground at /playground.',
      }),
    ),
  );
}
