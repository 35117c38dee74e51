import { NODE_LABEL } from '../../model/graph-model.js';
import type { Search } from '../plan/search-plan.js';
import type { PriceSource } from './pricing.js';

/** How many of the nodes that are searched a text is expected to be found in, at most: one in so many. */
const ONE_IN = 10;

/** All that match must be looked at to be ranked, whatever the page. */
export const priceSearch: PriceSource<Search> = ({ labels, limit }, start, { statistics, number }) => {
  const searched = (labels ?? [NODE_LABEL]).reduce((sum, label) => sum + (statistics.nodes.get(label) ?? 0), 0);
  const found = searched / ONE_IN;
  const first = limit === null ? 0 : number(limit);
  return {
    touched: start.nodes * found,
    reason: 'search',
    first: limit === null ? null : first - 1,
    rows: { nodes: start.nodes * Math.min(found, first), busy: true, labels, relationship: null },
  };
};
