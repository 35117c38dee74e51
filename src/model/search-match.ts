import type { SearchQuery } from './search-query.js';

/** How well something was found, best first. */
export const SEARCH_MATCHES = ['EXACT_NAME', 'EXACT_ALIAS', 'NAME_PREFIX', 'ALIAS_PREFIX', 'PART', 'TEXT'] as const;

/** Stands behind the first word of a spelling, so that the whole of it is told from a part. */
export const SPELLING_END = '|';

/** The stored forms of a node: see `search-keys.ts`. */
export interface StoredForms {
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly texts: readonly string[];
}

/** Which form was found how: `place` counts within the name, the aliases or the texts. */
export interface SearchMatch {
  /** Place in `SEARCH_MATCHES`. */
  readonly rank: number;
  readonly of: keyof StoredForms;
  readonly place: number;
}

/**
 * The best match of a node, or null where no form of it has all terms. Cypher says the same in `render-search.ts`: the
 * two must not part.
 */
export function findMatch({ terms, whole, spelled }: SearchQuery, { name, aliases, texts }: StoredForms): SearchMatch | null {
  const hasAll = (form: string): boolean => terms.every((term) => form.includes(term));
  const named = name !== null && hasAll(name);
  if (named && name === whole) return { rank: 0, of: 'name', place: 0 };
  let exact = -1;
  let prefix = -1;
  let part = -1;
  for (const [place, form] of aliases.entries()) {
    if (!hasAll(form)) continue;
    if (part < 0) part = place;
    if (prefix < 0 && (form.startsWith(whole) || form.startsWith(spelled))) prefix = place;
    if (form !== whole && !form.startsWith(spelled + SPELLING_END)) continue;
    exact = place;
    break;
  }
  if (exact >= 0) return { rank: 1, of: 'aliases', place: exact };
  if (named && name.startsWith(whole)) return { rank: 2, of: 'name', place: 0 };
  if (prefix >= 0) return { rank: 3, of: 'aliases', place: prefix };
  if (named) return { rank: 4, of: 'name', place: 0 };
  if (part >= 0) return { rank: 4, of: 'aliases', place: part };
  const text = texts.findIndex(hasAll);
  return text < 0 ? null : { rank: 5, of: 'texts', place: text };
}
