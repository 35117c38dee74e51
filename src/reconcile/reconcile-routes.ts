import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphError, type ErrorCode } from '../errors.js';
import { extension } from './answers/extension.js';
import { manifest } from './answers/manifest.js';
import { preview } from './answers/preview.js';
import { proposeProperties, PROPOSED } from './answers/proposals.js';
import { resultBatch } from './answers/result-batch.js';
import { suggestEntities, suggestProperties, suggestTypes, type SuggestQuery } from './answers/suggest.js';
import { readExtension } from './protocol/extend-query.js';
import { readQueryBatch } from './protocol/query-batch.js';
import { readParameters, type Parameters } from './protocol/read-parameters.js';
import type { ReconcileContext } from './reconcile-context.js';

/** Answers a request that failed, masked and logged as the service does it everywhere. */
export type Refuse = (request: FastifyRequest, reply: FastifyReply, status: number, error: Error) => FastifyReply;

const STATUSES: Readonly<Partial<Record<ErrorCode, number>>> = {
  NOT_FOUND: 404,
  LIMIT_EXCEEDED: 413,
  STORE_UNAVAILABLE: 503,
  DATASET_NOT_LOADED: 503,
  QUERY_TIMEOUT: 504,
  INTERNAL: 500,
};

/** A page for frames of other sites: no scripts, nothing loaded. */
const PREVIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const FORM = 'application/x-www-form-urlencoded';

/** Where the client finds this service: behind a proxy that ends TLS, as the proxy says. */
function baseOf({ protocol, host, headers }: FastifyRequest): string {
  return `${headers['x-forwarded-proto'] === 'https' ? 'https' : protocol}://${host}`;
}

/** What `/reconcile` itself is asked: a batch, a data extension, or what it can do. */
async function answer(context: ReconcileContext, request: FastifyRequest, { queries, extend, callback }: Parameters): Promise<object> {
  if (callback !== undefined) {
    throw new GraphError('BAD_REQUEST', 'JSONP is not served.', { hint: 'Every page may read these answers by CORS; leave out callback.' });
  }
  if (queries !== undefined) return resultBatch(context, readQueryBatch(queries));
  if (extend !== undefined) return extension(context, readExtension(extend));
  if (request.method === 'GET') return manifest(baseOf(request), context.types.all);
  throw new GraphError('BAD_REQUEST', 'The form has neither queries nor extend.', {
    hint: `Send one of them as ${FORM}, with JSON as its value.`,
  });
}

const wholeNumber = (name: string, given: string | undefined, otherwise: number): number => {
  if (given === undefined || given === '') return otherwise;
  if (/^\d{1,6}$/.test(given)) return Number(given);
  throw new GraphError('BAD_USER_INPUT', `${name} is ${JSON.stringify(given)}; expected a whole number.`);
};

const suggestQuery = ({ prefix = '', cursor, type }: Parameters): SuggestQuery => ({
  prefix: prefix.slice(0, 200),
  cursor: wholeNumber('cursor', cursor, 0),
  types: type === undefined || type === '' ? [] : [type],
});

/**
 * `/reconcile`: the reconciliation API 0.2 of the W3C community group, as OpenRefine speaks it. Any page may read it.
 * @see https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
 */
export async function reconcileRoutes(app: FastifyInstance, context: ReconcileContext, refuse: Refuse): Promise<void> {
  await app.register((scope, _, done) => {
    scope.addContentTypeParser(FORM, { parseAs: 'string' }, (_request, body, parsed) => parsed(null, new URLSearchParams(body as string)));
    scope.addHook('onRequest', async (_request, reply) => {
      void reply.headers({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
    });
    scope.setErrorHandler((error, request, reply) => {
      if (!(error instanceof GraphError)) throw error;
      return refuse(request, reply, STATUSES[error.code] ?? 400, error);
    });
    // People paste the address with and without a slash.
    for (const url of ['/reconcile', '/reconcile/']) {
      scope.route({ method: ['GET', 'POST'], url, handler: (request) => answer(context, request, readParameters(request)) });
      scope.options(url, (_request, reply) =>
        reply.headers({ 'access-control-allow-methods': 'GET, POST', 'access-control-allow-headers': 'content-type' }).code(204).send(),
      );
    }
    scope.get('/reconcile/suggest/entity', (request) => suggestEntities(context, suggestQuery(readParameters(request))));
    scope.get('/reconcile/suggest/property', (request) => suggestProperties(context, suggestQuery(readParameters(request))));
    scope.get('/reconcile/suggest/type', (request) => suggestTypes(context, suggestQuery(readParameters(request))));
    scope.get('/reconcile/properties', (request) => {
      const { type = '', limit } = readParameters(request);
      return proposeProperties(context, type, wholeNumber('limit', limit, PROPOSED));
    });
    scope.get('/reconcile/preview', async (request, reply) => {
      const { id = '' } = readParameters(request);
      const page = await preview(context, id);
      return reply.headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PREVIEW_POLICY }).send(page);
    });
    done();
  });
}
