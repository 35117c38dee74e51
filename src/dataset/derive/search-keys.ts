import type { TypeModel } from '../../model/graph-model.js';
import { hasHan, searchForm } from '../../model/search-form.js';
import { aliasTexts, SEARCH_ALIASES, SEARCH_NAME, SEARCH_SORT, SEARCH_TEXTS, searchedProperties } from '../../model/search-keys.js';
import type { StoredValue } from '../../store/graph-batch.js';
import { escapeNonAscii } from './collation-key.js';
import { sortKey } from './sort-key.js';
import { spellings } from './spelling.js';

type Values = Readonly<Record<string, StoredValue | undefined>>;

/** Of texts, what tells most of them apart. */
const SORTED_CHARACTERS = 24;

/** Shorter names come first: of what begins with 吉林, 吉林市 is nearer than 吉林大学食品学院. Beyond this all are long. */
const LONGEST = 999;

/**
 * What search compares of a node, made once at load, so that both stores compare the same. Nothing where the type is
 * not searched.
 */
export function searchKeys(type: TypeModel, values: Values): Record<string, StoredValue> {
  const { name: names, alias, text } = searchedProperties(type);
  const texts = text.flatMap(({ name }) => (values[name] as string | undefined) ?? []);
  const about = text.length === 0 ? {} : { [SEARCH_TEXTS]: texts.map(searchForm) };
  const [property] = names;
  if (!property) return text.length === 0 ? {} : { ...about, [SEARCH_SORT]: escapeNonAscii((texts[0] ?? '').slice(0, SORTED_CHARACTERS)) };
  const name = (values[property.name] as string | undefined) ?? '';
  const aliases = aliasTexts(
    alias.map((each) => values[each.name] as string | readonly string[] | undefined),
    values['id'] as string,
  );
  const spelled = [name, ...aliases].filter(hasHan).flatMap(spellings);
  return {
    [SEARCH_NAME]: searchForm(name),
    [SEARCH_ALIASES]: [...aliases.map(searchForm), ...spelled],
    ...about,
    [SEARCH_SORT]: `${String(Math.min([...name].length, LONGEST)).padStart(3, '0')} ${sortKey(property, name)}`,
  };
}
