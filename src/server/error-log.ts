import type { FastifyRequest } from 'fastify';
import type { ErrorLog } from './mask-error.js';

/** Where the failures of one request are written, under its id. */
export const errorLog = ({ id, log }: Pick<FastifyRequest, 'id' | 'log'>): ErrorLog => ({
  reference: id,
  write: (error, code) =>
    code === 'INTERNAL' ? log.error({ err: error, code }, 'failure') : log.warn({ err: error, code }, 'refused with a cause'),
});
