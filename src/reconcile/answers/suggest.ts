import { MOST_SKIPPED, SUGGESTIONS } from '../limits.js';
import { nameForm } from '../names/name-form.js';
import { searchNames } from '../names/search-names.js';
import type { ReconcileContext } from '../reconcile-context.js';
import type { ReconcileType } from '../types.js';

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly notable?: readonly ReconcileType[];
}

export interface SuggestQuery {
  readonly prefix: string;
  /** Suggestions to leave out. */
  readonly cursor: number;
  readonly types: readonly string[];
}

export interface Suggestions {
  readonly result: readonly Suggestion[];
}

const pageOf = (found: readonly Suggestion[], cursor: number): Suggestions => ({ result: found.slice(cursor, cursor + SUGGESTIONS) });

/** Entities that are called so, or whose names have it in them, as the search of the graph ranks them. */
export async function suggestEntities(context: ReconcileContext, { prefix, cursor, types }: SuggestQuery): Promise<Suggestions> {
  const chosen = context.types.chosen(types);
  const text = prefix.trim();
  const { index } = await context.names.get();
  const known = index.find(text);
  const byId = known && chosen.has(known.type) ? [known] : [];
  const found = await searchNames(context.read, text, [...chosen], Math.min(cursor, MOST_SKIPPED - SUGGESTIONS) + SUGGESTIONS);
  const suggested = [...byId, ...found.filter(({ id }) => id !== known?.id)].map(({ id, name, names, type }): Suggestion => {
    const others = names.filter((each) => each.kind !== 'id' && each.text !== name).map((each) => each.text);
    const notable = [context.types.find(type)!];
    return { id, name, ...(others.length > 0 && { description: others.slice(0, 3).join(', ') }), notable };
  });
  return pageOf(suggested, cursor);
}

/** Whether a text is found in the words of something. */
const fits = (prefix: string, texts: readonly string[]): boolean => {
  const form = nameForm(prefix);
  return texts.some((text) => nameForm(text).includes(form));
};

export async function suggestProperties(context: ReconcileContext, { prefix, cursor, types }: SuggestQuery): Promise<Suggestions> {
  const chosen = types.length > 0 ? context.types.chosen(types) : null;
  const names = await context.names.get();
  const found: Suggestion[] = [];
  for (const { id, name, description, types: having } of context.properties.all(names)) {
    if (chosen && !having.some((type) => chosen.has(type))) continue;
    if (fits(prefix, [id, name, description])) found.push({ id, name, ...(description !== '' && { description }) });
  }
  return pageOf(found, cursor);
}

export const suggestTypes = ({ types }: ReconcileContext, { prefix, cursor }: SuggestQuery): Suggestions =>
  pageOf(
    types.all.filter(({ id, name }) => fits(prefix, [id, name])),
    cursor,
  );
