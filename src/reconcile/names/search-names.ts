import { NAME_CHARACTERS } from '../limits.js';
import type { ReadGraph } from '../read-graph.js';
import { nameEntity } from './name-entity.js';
import type { EntityRecord, NamedEntity } from './named-entity.js';

const SEARCH = `query Search($text: String!, $types: [SearchType!], $first: Int!) {
  search(text: $text, types: $types, first: $first) {
    nodes { __typename id ... on Entity { name english aliases } }
  }
}`;

type Found = Omit<EntityRecord, 'region'> & { readonly __typename: string };

/** What is searched has a letter, a digit or a character. */
const isSearchable = (text: string): boolean => text.length <= NAME_CHARACTERS / 2 && /[\p{L}\p{N}]/u.test(text);

/** Entities as the search of the graph finds them, best first. */
export async function searchNames(read: ReadGraph, text: string, types: readonly string[], first: number): Promise<NamedEntity[]> {
  if (!isSearchable(text)) return [];
  const { data } = await read(SEARCH, { text, types: types.map((type) => type.toUpperCase()), first });
  const { nodes } = data['search'] as { readonly nodes: readonly Found[] };
  return nodes.map(({ __typename, ...record }) => nameEntity({ ...record, region: null }, __typename));
}
