import type { FastifyInstance } from 'fastify';
import { bodyOf, readAnswer, type Ask } from './ask.js';

/** Asks the service that this runs in, by the way that every request takes, but for the network. */
export const askWithin =
  (app: FastifyInstance): Ask =>
  async (question, signal) => {
    const { body } = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      payload: JSON.stringify(bodyOf(question)),
      ...(signal && { signal }),
    });
    return readAnswer(body);
  };
