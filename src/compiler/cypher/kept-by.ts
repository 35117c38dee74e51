import type { GraphModel } from '../../model/graph-model.js';
import { parentKeys } from '../../model/parent-keys.js';
import type { Expand } from '../plan/query-plan.js';

/** The property that keeps the id of a parent, and the label that the parent has. */
export interface KeptParent {
  readonly key: string;
  readonly label: string;
}

/** What nodes keep of the one that a relationship leads them to; null where they do not, or where that may be of several kinds. */
export function keptBy(model: GraphModel, { relationship, direction }: Expand): KeptParent | null {
  const kept = direction === 'OUT' ? parentKeys(model).get(relationship) : undefined;
  const [only, ...others] = model.relationships.get(relationship)!.to;
  return kept && others.length === 0 ? { key: kept.key, label: model.types.get(only!)!.label! } : null;
}
