import type { FastifyInstance } from 'fastify';
import type { replyWithError } from './error-reply.js';

/** Puts routes beside those of GraphQL; what they refuse is answered as everywhere. */
export type Mount = (app: FastifyInstance, refuse: typeof replyWithError) => Promise<void>;
