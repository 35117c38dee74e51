import type { Sort } from '../address.js';

type Direction = 'ASC' | 'DESC';

/** How the service is asked to order the rows; by id where a column cannot be ordered by. */
export function orderOf<Order>(orders: Readonly<Record<string, (direction: Direction) => Order>>, sort: Sort | null): readonly Order[] {
  const order = sort && orders[sort.column];
  return order ? [order(sort.descending ? 'DESC' : 'ASC')] : [];
}
