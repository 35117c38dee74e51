import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphError } from '../../errors.js';
import { replyWithError } from '../error-reply.js';
import type { Answer } from '../graphql-route.js';
import { notTrusted } from '../operations/resolve-operation.js';
import type { TrustedOperations } from '../operations/trusted-operations.js';
import { withOperation } from '../with-operation.js';
import type { KeptOperations } from './kept-operations.js';
import { readCitation } from './permalink.js';

interface PermalinkOptions {
  readonly answer: Answer;
  readonly kept: KeptOperations;
  readonly trusted: TrustedOperations;
  readonly trustedOnly: boolean;
}

const unknown = (hash: string): GraphError =>
  new GraphError('OPERATION_NOT_FOUND', `No operation with the hash ${JSON.stringify(hash)} is kept here.`, {
    hint: 'Links are kept by the service that gave them, while its folder PERMALINKS stands. Ask the operation itself again, with the header x-permalink: 1, for a new one.',
  });

/** `/p/<hash>`: asks the operation again that an answer was cited with, and says what has changed since. */
export function permalinkRoute(app: FastifyInstance, { answer, kept, trusted, trustedOnly }: PermalinkOptions): void {
  app.get<{ Params: { hash: string }; Querystring: Record<string, unknown> }>('/p/:hash', async (request, reply: FastifyReply) => {
    const { hash } = request.params;
    const { variables, operationName } = request.query;
    try {
      const source = trusted.find(hash)?.text ?? (await kept.find(hash));
      if (source === undefined) throw unknown(hash);
      if (trustedOnly && !trusted.includes(source)) throw notTrusted();
      const cited = readCitation(request.query);
      void reply.header('cache-control', 'no-cache');
      return await answer(withOperation(request as FastifyRequest, { query: source, variables, operationName }, cited), reply);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      const status = error.code === 'OPERATION_NOT_FOUND' ? 404 : error.code === 'OPERATION_NOT_TRUSTED' ? 403 : 400;
      return replyWithError(request as FastifyRequest, reply, status, error);
    }
  });
}
