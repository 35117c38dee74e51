import { hasHan } from '../../model/search-form.js';
import { aliasTexts } from '../../model/search-keys.js';
import { findMatch, SEARCH_MATCHES, type SearchMatch, type StoredForms } from '../../model/search-match.js';
import type { SearchQuery } from '../../model/search-query.js';
import type { ParameterValue } from '../parameter-value.js';
import type { Row } from '../plan/query-plan.js';
import type { SearchText } from '../plan/search-plan.js';
import { highlights, spelledHighlights } from './highlights.js';
import type { Json } from './shaped.js';

/** How a search found a node. */
export interface MatchShape {
  readonly kind: 'match';
  readonly key: string;
  readonly column: number;
}

/** Which text of a node a search found, or where in it. */
export interface FoundShape {
  readonly kind: 'found';
  readonly key: string;
  readonly part: 'matchedText' | 'highlights';
  readonly text: SearchText;
  readonly columns: FoundColumns;
}

/** Columns of the stored forms of a node, and of the texts they were made of. */
export interface FoundColumns {
  readonly id: number;
  readonly forms: Readonly<Record<keyof StoredForms, number>>;
  readonly name: readonly number[];
  readonly alias: readonly number[];
  readonly text: readonly number[];
}

export const shapeMatch = ({ column }: MatchShape, row: Row): Json => SEARCH_MATCHES[row[column] as number]!;

/** Stores find and order; what is shown of it is worked out here, once for both, from what they compared. */
export function shapeFound({ part, text, columns }: FoundShape, row: Row, parameters: readonly ParameterValue[]): Json {
  const query: SearchQuery = {
    terms: parameters[text.terms] as readonly string[],
    whole: parameters[text.whole] as string,
    spelled: parameters[text.spelled] as string,
  };
  const forms: StoredForms = {
    name: row[columns.forms.name] as string | null,
    aliases: (row[columns.forms.aliases] ?? []) as readonly string[],
    texts: (row[columns.forms.texts] ?? []) as readonly string[],
  };
  const source = sourceOf(findMatch(query, forms)!, forms, columns, row);
  if (part === 'matchedText') return source.text;
  return source.spelling === null ? highlights(source.text, query.terms) : spelledHighlights(source.text, source.spelling, query);
}

interface Source {
  readonly text: string;
  readonly spelling: string | null;
}

/** The text that a form was made of: see `dataset/derive/search-keys.ts` for the order of the forms. */
function sourceOf({ of, place }: SearchMatch, forms: StoredForms, columns: FoundColumns, row: Row): Source {
  const values = (places: readonly number[]) => places.flatMap((column) => (row[column] ?? []) as string | readonly string[]);
  const [name = ''] = values(columns.name);
  if (of === 'name') return { text: name, spelling: null };
  if (of === 'texts') return { text: values(columns.text)[place]!, spelling: null };
  const aliases = aliasTexts(values(columns.alias), row[columns.id] as string);
  if (place < aliases.length) return { text: aliases[place]!, spelling: null };
  const spelled = [name, ...aliases].filter(hasHan);
  return { text: spelled[Math.floor((place - aliases.length) / 2)]!, spelling: forms.aliases[place]! };
}
