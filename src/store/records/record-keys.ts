import { HOLDS } from '../../model/days.js';
import type { TypeModel } from '../../model/graph-model.js';
import { searchKeysOf } from '../../model/search-keys.js';

/** The keys that the record of a node can have besides its id, in a defined order. */
export function nodeKeys(type: TypeModel): readonly string[] {
  const keys = [...type.properties.values()].flatMap(({ name, sortKey, foldKey, bounds }) => [
    name,
    ...(sortKey && sortKey !== name ? [sortKey] : []),
    ...(foldKey ? [foldKey] : []),
    ...(bounds ? [bounds.from, bounds.to] : []),
  ]);
  return [HOLDS, ...keys.filter((key) => key !== 'id'), ...searchKeysOf(type).map(({ key }) => key)];
}

/** The same for a relationship. */
export const relationshipKeys: readonly string[] = ['basis', 'statements', HOLDS];
