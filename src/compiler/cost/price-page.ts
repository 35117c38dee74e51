import type { One, Page } from '../plan/query-plan.js';
import type { Reason } from './bill.js';
import { pricePredicate, priceSortKey } from './price-predicate.js';
import { endsOf, labelsAt, ledBy, type Priced, type PriceSource, type Pricing } from './pricing.js';

export const priceOne: PriceSource<One> = ({ from }, start, pricing) => {
  const found = from.kind === 'scan' ? 1 : Math.min(1, endsOf(from, start, pricing));
  const nodes = start.nodes * found;
  return {
    touched: nodes,
    reason: 'rows',
    first: null,
    rows: { nodes, busy: true, labels: labelsAt(from, pricing), relationship: ledBy(from) },
  };
};

/** How many nodes the ids that a filter names can be, or null where it names none. */
function namedIds(where: Page['where'], number: Pricing['number']): number | null {
  if (where?.kind === 'and') {
    const named = where.operands.map((operand) => namedIds(operand, number)).filter((count) => count !== null);
    return named.length === 0 ? null : Math.min(...named);
  }
  if (where?.kind !== 'compare' || where.property !== 'id') return null;
  if (where.operator === 'eq') return 1;
  return where.operator === 'in' ? number(where.value) : null;
}

export const pricePage: PriceSource<Page> = (page, start, pricing) => {
  const { from, where, order, sortedBy, limit, probes, count } = page;
  const ends = endsOf(from, start, pricing);
  const labels = labelsAt(from, pricing);
  const first = limit === null ? 0 : pricing.number(limit);
  const shown = Math.min(ends, first);
  // An index keeps all nodes of a label in the order of their values; of few neighbours the order of ids costs little.
  const isOrdered = sortedBy !== null || (order.every(({ kind }) => kind === 'property') && (from.kind === 'scan' || order.length === 1));
  const keys = order.reduce((sum, key) => sum + priceSortKey(key, labels, pricing), 0);
  const rows = { nodes: start.nodes * shown, busy: false, labels, relationship: ledBy(from) };
  const priced = (each: number, reason: Reason): Priced => ({
    touched: start.nodes * (each + shown * keys),
    reason,
    first: limit === null ? null : probes ? first - 1 : first,
    rows,
  });
  if (where) {
    const named = namedIds(where, pricing.number);
    const looked = from.kind === 'scan' && named !== null ? Math.min(ends, named) : ends;
    return priced(looked * (1 + pricePredicate(where, labels, pricing) + (isOrdered ? 0 : keys)), 'filter');
  }
  if (count && (pricing.timed || (from.kind === 'expand' && from.label !== null) || from.kind === 'evidence')) return priced(ends, 'count');
  return isOrdered || limit === null ? priced(shown, 'rows') : priced(ends * (1 + keys), 'order');
};
