import { GraphError } from '../../errors.js';
import type { TypeModel } from '../../model/graph-model.js';
import type { ArgumentValue } from '../selection/argument-value.js';
import type { SortKey } from './query-plan.js';

/**
 * The sort keys of an `orderBy` argument; the last is `id`, which makes the order total. It follows the direction of
 * the key before it, so that one composite index serves both directions.
 * @throws {GraphError} BAD_USER_INPUT where an element names no field or several
 */
export function buildOrder(type: TypeModel | undefined, orderBy: ArgumentValue | undefined): SortKey[] {
  const elements = orderBy?.kind === 'list' ? orderBy.elements : [];
  const keys: SortKey[] = [];
  for (const element of elements) {
    const fields = element.kind === 'object' ? [...element.fields] : [];
    const [field, direction] = fields[0] ?? [];
    if (fields.length !== 1 || !field || direction?.kind !== 'leaf') {
      throw new GraphError('BAD_USER_INPUT', `An element of orderBy must name one field, not ${fields.length}.`, {
        hint: 'Write [{ name: ASC }, { kind: DESC }] for an order by two fields.',
      });
    }
    const property = type!.properties.get(field)!.sortKey!;
    if (!keys.some((key) => key.property === property)) keys.push({ property, descending: direction.value === 'DESC' });
    if (property === 'id') return keys;
  }
  return [...keys, { property: 'id', descending: keys.at(-1)?.descending ?? false }];
}

/** The order as cursors name it: `nameSort,-id`. */
export const orderName = (order: readonly SortKey[]): string =>
  order.map(({ property, descending }) => (descending ? `-${property}` : property)).join(',');
