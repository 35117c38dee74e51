import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { Refusal } from './refusal.js';

export const JSON_TYPE = 'application/json; charset=utf-8';
export const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/** What clients accept is the same few texts again and again. */
const chosen = new LRUCache<string, { readonly type: string | undefined }>({ max: 100 });

const choose = (accept: string): string | undefined => new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]);

function acceptedType({ accept }: IncomingHttpHeaders): string | undefined {
  if (!accept) return JSON_TYPE;
  let known = chosen.get(accept);
  if (!known) chosen.set(accept, (known = { type: choose(accept) }));
  return known.type;
}

/**
 * The media type of an answer: plain JSON where the client has no preference.
 * @throws {Refusal} 406 where it accepts neither
 */
export function mediaTypeOf(headers: IncomingHttpHeaders): string {
  const type = acceptedType(headers);
  if (type !== undefined) return type;
  throw new Refusal(406, `The request accepts ${JSON.stringify(headers.accept)}; answers are JSON.`, {
    hint: 'Accept application/json or application/graphql-response+json.',
  });
}

/** The media type of an error, for whoever accepts neither, too. */
export const errorTypeOf = (headers: IncomingHttpHeaders): string => acceptedType(headers) ?? JSON_TYPE;

/** Whether whoever asks would rather have a page than JSON: a person with a browser. */
export const prefersHtml = ({ accept }: IncomingHttpHeaders): boolean =>
  accept !== undefined && new Negotiator({ headers: { accept } }).mediaType(['application/json', 'text/html']) === 'text/html';
