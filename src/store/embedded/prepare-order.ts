import type { ParameterIndex, SortKey } from '../../compiler/plan/query-plan.js';
import type { MemoryGraph } from './memory-graph.js';
import { propertyReader } from './node-table.js';
import type { Run } from './run.js';

/** Negative, zero or positive, as for `Array.prototype.sort`. */
export type NodeOrder = (one: number, other: number) => number;
/**
 * Where a node stands against fixed keys: negative before them, zero at them, positive behind them, NaN where a key is
 * of another kind than the values, so that the node is neither before nor behind.
 */
export type Place = (node: number) => number;

export interface PreparedOrder {
  readonly compare: NodeOrder;
  readonly placeAgainst: (run: Run, keys: readonly ParameterIndex[]) => Place;
  /** Names the order among all orders of its label. */
  readonly signature: string;
  /** True where id is the only key. */
  readonly byId: boolean;
  readonly descending: boolean;
}

type Comparable = string | number;

const compareValues = (one: unknown, other: unknown): number =>
  (one as Comparable) < (other as Comparable) ? -1 : (one as Comparable) > (other as Comparable) ? 1 : 0;

/** Turns sort keys into comparisons of nodes. Ids are compared as node numbers, which are in the order of ids. */
export function prepareOrder(graph: MemoryGraph, order: readonly SortKey[]): PreparedOrder {
  const keys = order.map(({ property, descending }) => ({
    byId: property === 'id',
    read: propertyReader(graph.nodes, property),
    sign: descending ? -1 : 1,
  }));
  const compare: NodeOrder = (one, other) => {
    for (const { byId, read, sign } of keys) {
      const result = byId ? one - other : compareValues(read(one), read(other));
      if (result !== 0) return result * sign;
    }
    return 0;
  };
  return {
    compare,
    placeAgainst: (run, parameters) => {
      const values = parameters.map((index) => run.parameter(index));
      return (node) => {
        for (let place = 0; place < keys.length; place++) {
          const { read, sign } = keys[place]!;
          const value = read(node);
          const result = typeof value === typeof values[place] ? compareValues(value, values[place]) : NaN;
          if (result !== 0) return result * sign;
        }
        return 0;
      };
    },
    signature: order.map(({ property, descending }) => (descending ? `-${property}` : property)).join(' '),
    byId: order[0]?.property === 'id',
    descending: order[0]?.descending ?? false,
  };
}

/** The same keys in the opposite directions. */
export const reversed = (order: readonly SortKey[]): SortKey[] =>
  order.map(({ property, descending }) => ({ property, descending: !descending }));
