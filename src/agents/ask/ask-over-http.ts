import { GraphError } from '../../errors.js';
import { bodyOf, readAnswer, type Ask } from './ask.js';

/** Milliseconds for a whole answer: longer than services take before they stop an operation themselves. */
const PATIENCE = 60_000;

/** @param url address of a service: `http://127.0.0.1:4000` */
export const askOverHttp =
  (url: string): Ask =>
  async (question, signal) => {
    const timeout = AbortSignal.timeout(PATIENCE);
    try {
      const response = await fetch(`${url.replace(/\/$/, '')}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(bodyOf(question)),
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      return readAnswer(await response.text());
    } catch (cause) {
      throw new GraphError('STORE_UNAVAILABLE', `No answer came from ${url}.`, {
        hint: 'Is a Jiangcheng service there? npm start starts one; --url says where it is.',
        cause,
      });
    }
  };
