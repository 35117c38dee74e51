import { createHash } from 'node:crypto';
import type { Answer } from './answer.js';

const tags = new WeakMap<Answer, string>();

/** The entity tag of an answer: a hash of its body. It is a weak one, for the media type may be another. */
export function entityTag(answer: Answer): string {
  let tag = tags.get(answer);
  if (tag === undefined) {
    const hash = createHash('sha256').update(answer.body).digest('base64url').slice(0, 32);
    tags.set(answer, (tag = `W/"${hash}"`));
  }
  return tag;
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/**
 * Whether a client has the answer with this tag already.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match
 */
export const isKnownTag = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined && (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((known) => opaque(known) === opaque(tag)));
