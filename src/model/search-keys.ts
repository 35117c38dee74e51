import type { SearchRole } from './declarations.js';
import type { PropertyModel, TypeModel } from './graph-model.js';

/**
 * Keys of what search compares, beside the properties of a node: the form of its name; those of its aliases (with the
 * last part of its id) and spellings; those of its texts; and what finds are ordered by where they match equally.
 */
export const SEARCH_NAME = 'searchName';
export const SEARCH_ALIASES = 'searchAliases';
export const SEARCH_TEXTS = 'searchTexts';
export const SEARCH_SORT = 'searchSort';

/** The full-text index over them, as a database knows it. */
export const SEARCH_INDEX = 'search';

const searched = ({ properties }: TypeModel, role: SearchRole): PropertyModel[] =>
  [...properties.values()].filter(({ search }) => search === role);

type Searched = Readonly<Record<SearchRole, readonly PropertyModel[]>>;

const known = new WeakMap<TypeModel, Searched>();

/** The properties that are searched, by what search makes of them; a type has at most one name. */
export function searchedProperties(type: TypeModel): Searched {
  let found = known.get(type);
  if (!found) {
    found = { name: searched(type, 'name'), alias: searched(type, 'alias'), text: searched(type, 'text') };
    known.set(type, found);
  }
  return found;
}

/** The keys that search adds to the nodes of a type, and whether each holds a list. */
export function searchKeysOf(type: TypeModel): readonly { readonly key: string; readonly list: boolean }[] {
  const { name, text } = searchedProperties(type);
  return [
    ...(name.length > 0
      ? [
          { key: SEARCH_NAME, list: false },
          { key: SEARCH_ALIASES, list: true },
        ]
      : []),
    ...(text.length > 0 ? [{ key: SEARCH_TEXTS, list: true }] : []),
    ...(name.length + text.length > 0 ? [{ key: SEARCH_SORT, list: false }] : []),
  ];
}

/** Whether search finds nodes of a type. */
export const isSearched = (type: TypeModel): boolean => searchKeysOf(type).length > 0;

/** The texts that the aliases of a node are made of: other names, and the last part of its id. */
export const aliasTexts = (aliases: readonly (string | readonly string[] | null | undefined)[], id: string): string[] => [
  ...aliases.flatMap((value) => value ?? []),
  id.slice(id.indexOf('/') + 1),
];
