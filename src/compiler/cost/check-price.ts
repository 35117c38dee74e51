import { GraphError } from '../../errors.js';
import type { Bill, BillItem } from './bill.js';

/** Items of a bill that an error shows. */
const SHOWN_ITEMS = 5;

const isAbove = (above: string, path: string): boolean => path === above || path.startsWith(`${above}.`);

/** What makes the dearest item cheaper: the largest page on the way to it, or the look at everything. */
function hintFor({ items }: Bill): string {
  const [dearest] = items as [BillItem];
  const pages = items.filter(({ path, first }) => first !== null && first > 1 && isAbove(path, dearest.path));
  const [largest] = pages.sort((one, other) => other.first! - one.first!);
  const lower = largest ? `lower first or last of ${largest.path} (${largest.first} now)` : 'begin at fewer nodes';
  switch (dearest.reason) {
    case 'filter':
      return `Most of it is the filter of ${dearest.path}, which looks at every node there: start from a narrower place, filter by id, or ${lower}.`;
    case 'order':
      return `Most of it is the order of ${dearest.path}, which looks at every node there: leave orderBy out, or ${lower}.`;
    case 'count':
      return `Most of it is counting ${dearest.path} as of a day: leave totalCount out, or ${lower}.`;
    case 'search':
    case 'paths':
    case 'groups':
      return `Most of it is ${dearest.path}: narrow it with where, types or a smaller length, or ${lower}.`;
    case 'rows':
      return `Most of it is ${dearest.path}: ${lower}.`;
  }
}

/**
 * Refuses what costs more than an operation may.
 * @throws {GraphError} COST_EXCEEDED, with the dearest items of the bill and what to change
 */
export function checkPrice(bill: Bill, limit: number): void {
  if (bill.total <= limit) return;
  const number = (value: number): string => value.toLocaleString('en');
  throw new GraphError(
    'COST_EXCEEDED',
    `The operation would touch about ${number(bill.total)} nodes and relationships; ${number(limit)} are the limit.`,
    {
      hint: hintFor(bill),
      extensions: { bill: { total: bill.total, limit, items: bill.items.slice(0, SHOWN_ITEMS) } },
    },
  );
}
