import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphError } from '../errors.js';
import { replyWithError } from './error-reply.js';
import type { Front } from './front.js';
import { readAddress, readBody } from './read-request.js';

const OTHER_METHODS = ['PUT', 'PATCH', 'DELETE'];

/** Whether somebody opened the address in a browser, to see what is there. */
const isVisit = ({ headers, query }: FastifyRequest): boolean =>
  Object.keys(query as object).length === 0 && (headers.accept ?? '').includes('text/html');

/**
 * JSON bodies are taken as texts: one that was answered before need not be parsed. What else a body may be is refused.
 * @returns what parses them; it refuses members that would change what an object is
 */
function takeBodiesAsTexts(app: FastifyInstance): (request: FastifyRequest, text: string) => unknown {
  const parser = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => done(null, body));
  return (request, text) => {
    let parsed: unknown;
    void parser(request, text, (error, value) => {
      if (error) throw error;
      parsed = value;
    });
    return parsed;
  };
}

/** `/graphql`: POST, and GET for queries. */
export function graphqlRoute(app: FastifyInstance, front: Front): void {
  const parse = takeBodiesAsTexts(app);

  app.post('/graphql', (request, reply) => {
    const begun = performance.now();
    const { body } = request;
    if (typeof body !== 'string') return front.answer(request, reply, readBody(body), begun);
    return front.answerAtOnce(request, reply, body, begun) ?? front.answer(request, reply, readBody(parse(request, body)), begun, body);
  });

  app.get('/graphql', (request, reply) => {
    const begun = performance.now();
    if (isVisit(request)) return reply.redirect('playground/');
    return front.answer(request, reply, readAddress(request), begun);
  });

  app.route({
    method: OTHER_METHODS,
    url: '/graphql',
    handler: (request, reply) =>
      replyWithError(
        request,
        reply.header('allow', 'GET, POST'),
        405,
        new GraphError('BAD_REQUEST', `/graphql takes GET and POST, not ${request.method}.`),
      ),
  });
}
