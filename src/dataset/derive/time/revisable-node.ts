import { VERSION_OF } from '../../../model/graph-model.js';
import type { RelationshipRecord } from '../../../store/graph-batch.js';
import type { Fragment } from '../derivation.js';
import type { RecordFactory, Values } from '../records.js';
import type { Rectangles } from './rectangle.js';
import type { Tiling } from './tiling.js';

/** A node, and where it holds. */
interface Revisable {
  readonly type: string;
  readonly id: string;
  readonly holds: Rectangles;
}

/** A node with its latest values, and a version for every other state of the values that can be revised. */
export function revisableNode({ type, id, holds }: Revisable, states: Tiling<Values>, records: RecordFactory): Fragment {
  const node = records.node(type, id, states.now!, holds);
  if (states.values.size === 1) return { nodes: [node], relationships: [] };
  const keyOf = (values: Values): string => JSON.stringify(records.revisable(type, values));
  const latest = keyOf(states.now!);
  const versions = states
    .distinct(keyOf)
    .filter(({ key }) => key !== latest)
    .map(({ item, holds: then }, index) => records.version(id, index + 1, records.revisable(type, item), then));
  const ties = versions.map((version): RelationshipRecord => ({ type: VERSION_OF, from: version.id, to: id, properties: {} }));
  return { nodes: [node, ...versions], relationships: ties };
}
