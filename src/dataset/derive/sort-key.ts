import type { PropertyModel } from '../../model/graph-model.js';
import { missingKeys } from '../../model/missing-keys.js';
import type { StoredValue } from '../../store/graph-batch.js';
import { collationKey, escapeNonAscii } from './collation-key.js';

/** The key a value is ordered by. Texts are ASCII, so that engines that compare UTF-16 and code points agree. */
export function sortKey(property: PropertyModel, value: StoredValue | undefined): StoredValue {
  const kind = property.sort!;
  if (value === undefined) return missingKeys[kind];
  if (kind === 'number') return value;
  if (kind === 'ordinal') return property.values!.indexOf(String(value));
  return kind === 'collation' ? collationKey(String(value)) : escapeNonAscii(String(value));
}

/** How texts are compared where case and width do not matter. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
