import { HOLDS } from '../../../model/days.js';
import type { TypeModel } from '../../../model/graph-model.js';
import { searchKeysOf } from '../../../model/search-keys.js';
import { RECORD_HASH } from './load-state.js';

/** The keys that a node of a type can hold, in the order of the rows that load it: its id and its hash come first. */
export function nodeColumns(type: TypeModel): readonly string[] {
  const keys = [...type.properties.values()].flatMap(({ name, sortKey, foldKey, bounds }) => [
    name,
    ...(sortKey && sortKey !== name ? [sortKey] : []),
    ...(foldKey ? [foldKey] : []),
    ...(bounds ? [bounds.from, bounds.to] : []),
  ]);
  return ['id', RECORD_HASH, HOLDS, ...keys.filter((key) => key !== 'id'), ...searchKeysOf(type).map(({ key }) => key)];
}

/** The same for a relationship; the ids of its ends stand before these columns. */
export const relationshipColumns: readonly string[] = [RECORD_HASH, 'basis', 'statements', HOLDS];
