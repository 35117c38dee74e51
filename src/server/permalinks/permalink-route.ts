import type { FastifyInstance } from 'fastify';
import { GraphError } from '../../errors.js';
import { replyWithError } from '../error-reply.js';
import type { Front } from '../front.js';
import { notTrusted, type KnownOperations } from '../operations/resolve-operation.js';
import { readAddress } from '../read-request.js';
import { Refusal } from '../refusal.js';
import type { KeptOperations } from './kept-operations.js';
import { readCitation } from './permalink.js';

interface PermalinkOptions {
  readonly front: Front;
  readonly kept: KeptOperations;
  readonly operations: KnownOperations;
}

const unknown = (hash: string): GraphError =>
  new GraphError('OPERATION_NOT_FOUND', `No operation with the hash ${JSON.stringify(hash)} is kept here.`, {
    hint: 'Links are kept by the service that gave them, while its folder PERMALINKS stands. Ask the operation itself again, with the header x-permalink: 1, for a new one.',
  });

/**
 * `/p/<hash>`: asks the operation again that an answer was cited with, and says what has changed since. Only operations
 * that the service itself keeps come this way: a foreign page can make a browser send no others.
 */
export function permalinkRoute(app: FastifyInstance, { front, kept, operations: { trusted, trustedOnly } }: PermalinkOptions): void {
  app.get<{ Params: { hash: string }; Querystring: Record<string, unknown> }>('/p/:hash', async (request, reply) => {
    const begun = performance.now();
    const { hash } = request.params;
    try {
      const source = trusted.find(hash)?.text ?? (await kept.find(hash));
      if (source === undefined) throw unknown(hash);
      if (trustedOnly && !trusted.includes(source)) throw notTrusted();
      const cited = readCitation(request.query);
      return await front.answerText(request, reply, { source }, readAddress(request), { begun, cited });
    } catch (error) {
      if (!(error instanceof GraphError) || error instanceof Refusal) throw error;
      // Whoever follows a link reads the status, whatever type a browser accepts.
      const status = error.code === 'OPERATION_NOT_FOUND' ? 404 : error.code === 'OPERATION_NOT_TRUSTED' ? 403 : 400;
      return replyWithError(request, reply, status, error);
    }
  });
}
