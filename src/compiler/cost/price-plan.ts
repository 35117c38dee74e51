import type { Column, QueryPlan, Source } from '../plan/query-plan.js';
import { billOf, type Bill, type BillItem } from './bill.js';
import type { GraphStatistics } from './graph-statistics.js';
import { priceGroups } from './price-groups.js';
import { priceOne, pricePage } from './price-page.js';
import { pricePaths } from './price-paths.js';
import { meanEnds, type Tariff } from './price-predicate.js';
import { priceSearch } from './price-search.js';
import type { PriceSource, Pricing, Start } from './pricing.js';

/** One function a kind of source: what is priced otherwise than its rows. */
const pricers: { readonly [Kind in Source['kind']]: PriceSource<Extract<Source, { kind: Kind }>> } = {
  one: priceOne,
  page: pricePage,
  search: priceSearch,
  paths: pricePaths,
  groups: priceGroups,
  // Where the node is there, as it mostly is, nothing is looked for.
  suggest: (_, start) => ({
    touched: start.nodes,
    reason: 'rows',
    first: null,
    rows: { nodes: 0, busy: false, labels: null, relationship: null },
  }),
};

/** Steps of paths have columns of both their nodes and of what ties these. */
const columnsOf = (source: Source): readonly Column[] =>
  source.kind === 'paths' ? [...source.columns, ...source.start, ...source.edges] : source.columns;

/** The name of what is read beside the data: which dataset it is, and what an unknown id may have meant. */
const BESIDE = 'extensions';

/** As of a day, every record is looked at twice: it, and what says when it holds. */
const TIMED = 2;

const degreeOf = (column: Extract<Column, { kind: 'degree' }>, { labels }: Start, tariff: Tariff): number =>
  tariff.timed ? meanEnds(column, labels, tariff) : 0;

/**
 * How many nodes and relationships a plan will touch, from the counts of the graph alone. Pages are priced at what they
 * return where an index orders them, and at all they must look at where they filter, sort or count; pages in pages multiply.
 * @param paths what to call each source on the bill
 */
export function priceOf(
  { roots, asOf }: QueryPlan,
  statistics: GraphStatistics,
  number: Pricing['number'],
  paths: ReadonlyMap<Source, string>,
): Bill {
  const pricing: Pricing = { statistics, number, timed: asOf !== null };
  const items: BillItem[] = [];
  const visit = (source: Source, start: Start, above: string): void => {
    const path = paths.get(source) ?? above;
    const price = pricers[source.kind] as PriceSource<Source>;
    const { touched, reason, first, rows } = price(source, start, pricing);
    const degrees = source.columns.reduce((sum, column) => sum + (column.kind === 'degree' ? degreeOf(column, rows, pricing) : 0), 0);
    items.push({ path, touched: (touched + rows.nodes * degrees) * (pricing.timed ? TIMED : 1), reason, first });
    for (const column of columnsOf(source)) if (column.kind === 'source') visit(column.source, rows, path);
  };
  for (const root of roots) visit(root, { nodes: 1, busy: true, labels: null, relationship: null }, BESIDE);
  return billOf(items);
}
