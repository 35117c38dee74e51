import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from './refusal.js';

/** What a page can send to another site without the browser asking that site first. */
const SIMPLE_TYPES: ReadonlySet<string> = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);

/** Headers that no page can send to another site unasked; one of them is enough. */
const OWN_HEADERS = ['x-apollo-operation-name', 'apollo-require-preflight'] as const;

/** The beginning of a media type, without its parameters. */
const ESSENCE = /^[\t\n\r ]*([-!#$%&'*+.^_`|~\w]+\/[-!#$%&'*+.^_`|~\w]+)[\t\n\r ]*(?:;|$)/;

/** A type that is none is one that a browser asks about before it sends it. */
function isSimple(contentType: string): boolean {
  const essence = ESSENCE.exec(contentType)?.[1];
  return essence !== undefined && SIMPLE_TYPES.has(essence.toLowerCase());
}

/**
 * Whether a page of another site could have made a browser send this without its reader's knowing: the rule of Apollo's
 * `csrfPrevention`, to the letter.
 * @see https://www.apollographql.com/docs/apollo-server/security/cors#preventing-cross-site-request-forgery-csrf
 */
export function isCrossSite(headers: IncomingHttpHeaders): boolean {
  const contentType = headers['content-type'];
  if (contentType === 'application/json' || (contentType && !isSimple(contentType))) return false;
  return !OWN_HEADERS.some((name) => headers[name]);
}

export const crossSite = (): Refusal =>
  new Refusal(400, 'A page of another site could have sent this request, so it is not answered.', {
    hint: `Send JSON with content-type: application/json, or one of the headers ${OWN_HEADERS.join(', ')} with any value.`,
  });
