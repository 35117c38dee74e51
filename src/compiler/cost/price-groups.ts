import type { Dimension, Groups } from '../plan/groups-plan.js';
import { nodesWith } from './graph-statistics.js';
import { pricePredicate, walk, type Tariff } from './price-predicate.js';
import type { PriceSource } from './pricing.js';

/** Steps of a roll-up: as deep as regions and industries are. */
const ROLLUP_STEPS = 5;
/** Different values that a property, or a calendar, is expected to group by. */
const VALUES = 20;

/** How many different keys there are: of nodes, as many as the last step leads to. */
function keysOf({ path, key }: Dimension, { statistics }: Tariff): number {
  const last = path.at(-1);
  if (key.kind !== 'node' || !last) return VALUES;
  const known = statistics.relationships.get(last.relationship);
  return known ? Math.max(1, nodesWith(known, last.direction === 'OUT' ? 'IN' : 'OUT')) : VALUES;
}

/** Every member is looked at, with all it is grouped and measured by. */
export const priceGroups: PriceSource<Groups> = ({ from, where, by, measure, figures, limit }, start, pricing) => {
  const labels = [from.label];
  const members = pricing.statistics.nodes.get(from.label) ?? 0;
  const further = figures.flatMap((figure) => (figure.kind === 'distinct' ? [figure.of] : []));
  let [each, inGroups, groups] = [1 + (where ? pricePredicate(where, labels, pricing) : 0), 1, 1];
  for (const dimension of [...by, ...further]) {
    const { touched, ends } = walk(dimension.path, labels, pricing);
    each += touched + (dimension.rollup ? ends * ROLLUP_STEPS : 0);
    if (further.includes(dimension)) continue;
    inGroups *= Math.max(1, ends);
    groups *= keysOf(dimension, pricing);
  }
  if (measure) each += walk(measure.path, labels, pricing).touched;
  const first = pricing.number(limit);
  const shown = Math.min(first, Math.max(1, groups), Math.max(1, members));
  return {
    touched: start.nodes * members * each,
    reason: 'groups',
    first,
    rows: {
      nodes: start.nodes * shown,
      busy: true,
      labels: null,
      relationship: null,
      members: (members * inGroups) / Math.max(1, Math.min(groups, members)),
    },
  };
};
