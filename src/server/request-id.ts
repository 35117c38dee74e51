import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Letters, digits and a few signs: nothing that could forge a line of the log. */
const ACCEPTED = /^[\w.:-]{1,128}$/;

/** The id a client or proxy gave the request, where it is fit for a log, or a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && ACCEPTED.test(given) ? given : randomUUID();
}
