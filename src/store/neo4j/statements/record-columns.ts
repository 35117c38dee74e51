import type { TypeModel } from '../../../model/graph-model.js';
import { RECORD_HASH } from './load-state.js';

/** The keys that a node of an entity can hold, in the order of the rows that load it: its id and its hash come first. */
export function nodeColumns(entity: TypeModel): readonly string[] {
  const keys = [...entity.properties.values()].flatMap(({ name, sortKey, foldKey }) => [
    name,
    ...(sortKey && sortKey !== name ? [sortKey] : []),
    ...(foldKey ? [foldKey] : []),
  ]);
  return ['id', RECORD_HASH, ...keys.filter((key) => key !== 'id')];
}

/** The same for a relationship; the ids of its ends stand before these columns. */
export const relationshipColumns: readonly string[] = [RECORD_HASH, 'basis', 'statements'];
