import type { ParameterIndex, SortKey } from '../../compiler/plan/query-plan.js';
import type { GraphView } from './graph-view.js';
import { prepareKey } from './prepare-key.js';
import type { Run } from './run.js';
import { inSteps, plainly, type Prepared } from './steps.js';

/** The values a node is ordered by; in the place of an id stands the node's number, which is in the order of ids. */
export type Keys = readonly unknown[];

export interface PreparedOrder {
  readonly keysOf: Prepared<Keys>;
  /** By key: 1 where it ascends, -1 where it descends. */
  readonly signs: readonly (1 | -1)[];
  /** Negative, zero or positive; NaN where values of different kinds meet, of which neither comes first. */
  readonly compare: (one: Keys, other: Keys) => number;
  /** The same for a node, whose keys are read no further than they must be; null where that takes a walk. */
  readonly place: ((run: Run, node: number, other: Keys) => number) | null;
  /** The keys that parameters give, to be compared with those of nodes. */
  readonly given: (run: Run, keys: readonly ParameterIndex[]) => Keys;
  /** Names the order among all orders of its label. */
  readonly signature: string;
  /** True where id is the only key that matters. */
  readonly byId: boolean;
  /** True where the order is the same in every run, so that a sorted list can be kept. */
  readonly lasting: boolean;
  readonly descending: boolean;
}

type Comparable = string | number;

/** Of two values of a key: negative, zero or positive; NaN where they are of different kinds. */
export const compareValues = (one: unknown, other: unknown): number =>
  typeof one !== typeof other
    ? NaN
    : (one as Comparable) < (other as Comparable)
      ? -1
      : (one as Comparable) > (other as Comparable)
        ? 1
        : 0;

const isId = (key: SortKey): boolean => key.kind === 'property' && key.property === 'id';

/** Turns sort keys into keys of nodes and their comparison. */
export function prepareOrder(view: GraphView, order: readonly SortKey[]): PreparedOrder {
  const keys = order.map((key) => (isId(key) ? plainly((_run, node): unknown => node) : prepareKey(view, key)));
  const plain = keys.flatMap((key) => key.plain ?? []);
  const signs = order.map(({ descending }): 1 | -1 => (descending ? -1 : 1));
  return {
    keysOf: gather(keys),
    signs,
    place:
      plain.length < keys.length
        ? null
        : (run, node, other) => {
            for (let place = 0; place < plain.length; place++) {
              const result = compareValues(plain[place]!(run, node, -1), other[place]);
              if (result !== 0) return result * signs[place]!;
            }
            return 0;
          },
    compare: (one, other) => {
      for (let place = 0; place < signs.length; place++) {
        const result = compareValues(one[place], other[place]);
        if (result !== 0) return result * signs[place]!;
      }
      return 0;
    },
    given: (run, parameters) =>
      parameters.map((index, place) => {
        const value = run.parameter(index);
        return isId(order[place]!) && typeof value === 'string' ? placeOf(view, value) : isId(order[place]!) ? null : value;
      }),
    signature: JSON.stringify(order),
    byId: isId(order[0]!),
    lasting: !view.timed || order.every((key) => key.kind === 'property' && !view.isVersioned(key.property)),
    descending: order[0]?.descending ?? false,
  };
}

/** Several values as one list. */
export function gather<T>(parts: readonly Prepared<T>[]): Prepared<T[]> {
  const plain = parts.flatMap((part) => part.plain ?? []);
  if (plain.length === parts.length) {
    return plainly((run, node, relationship) => {
      const values = new Array<T>(plain.length);
      for (let place = 0; place < plain.length; place++) values[place] = plain[place]!(run, node, relationship);
      return values;
    });
  }
  return inSteps(function* (run, node, relationship) {
    const values = new Array<T>(parts.length);
    for (let place = 0; place < parts.length; place++) {
      const { plain: read, steps, attempt } = parts[place]!;
      if (read !== null) {
        values[place] = read(run, node, relationship);
        continue;
      }
      const known = attempt?.(run, node, relationship);
      values[place] = known !== undefined ? known : yield* steps(run, node, relationship);
    }
    return values;
  });
}

/** The number of the node with an id, or a number between those of the nodes before and behind it. */
function placeOf({ nodes: { ids, numberOf } }: GraphView, id: string): number {
  const node = numberOf.get(id);
  if (node !== undefined) return node;
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return low - 0.5;
}

/** The same keys in the opposite directions. */
export const reversed = (order: readonly SortKey[]): SortKey[] => order.map((key) => ({ ...key, descending: !key.descending }));
