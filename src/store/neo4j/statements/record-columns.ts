import type { TypeModel } from '../../../model/graph-model.js';
import { nodeKeys, relationshipKeys } from '../../records/record-keys.js';
import { RECORD_HASH } from './load-state.js';

/** The keys that a node of a type can hold, in the order of the rows that load it: its id and its hash come first. */
export const nodeColumns = (type: TypeModel): readonly string[] => ['id', RECORD_HASH, ...nodeKeys(type)];

/** The same for a relationship; the ids of its ends stand before these columns. */
export const relationshipColumns: readonly string[] = [RECORD_HASH, ...relationshipKeys];
