import { LRUCache } from 'lru-cache';
import { pinyin } from 'pinyin-pro';

/** Names and titles come again: in every version, in every load of one process. */
const cache = new LRUCache<string, string>({ max: 20_000 });

const escapes = new Map<string, string>();

/** A character by its code point. Texts share most of their characters, so there are a few thousand of them. */
function escapeCharacter(character: string): string {
  let escape = escapes.get(character);
  if (escape === undefined) escapes.set(character, (escape = `~${character.codePointAt(0)!.toString(16).padStart(6, '0')}`));
  return escape;
}

/** ASCII as it is; of everything else the code point, in the order of code points. */
export const escapeNonAscii = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[^\x00-\x7f]/gu, escapeCharacter);

const HAN = /\p{Script=Han}+/gu;

/** Han characters as syllables without tones; what the dictionary does not know stays as it is. */
const spell = (han: string): string => ` ${pinyin(han, { toneType: 'none', type: 'array', v: true }).join(' ')} `;

/**
 * A key whose plain order is the order of a Chinese dictionary: pinyin, lower case, ASCII. Equal keys are told apart by
 * the id, as everywhere.
 */
export function collationKey(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const spelled = text.normalize('NFKC').toLowerCase().replace(HAN, spell);
  const key = escapeNonAscii(spelled.normalize('NFKC')).replace(/\s+/g, ' ').trim();
  cache.set(text, key);
  return key;
}
