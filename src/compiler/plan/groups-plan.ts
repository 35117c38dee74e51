import type { CalendarPart } from '../../model/calendar-parts.js';
import type { Column, Comparison, Expand, ParameterIndex, Predicate, Traversal } from './query-plan.js';

/**
 * Nodes in groups. Its value is `[mixed, rows]`: `mixed` has one list for each entry of `uniform`, `rows` one row for
 * each group that is left: first the keys (a value, or the id of a node, or null where nothing is stated), then the
 * figures, then the columns. Groups come in `order`; ties are broken by the keys, each ascending and null first.
 */
export interface Groups {
  readonly kind: 'groups';
  readonly from: Extract<Traversal, { kind: 'scan' }>;
  readonly where: Predicate | null;
  readonly by: readonly Dimension[];
  /** The number that each member has; null where no figure needs one. */
  readonly measure: Measure | null;
  /** What must be the same for all members that have a number, because groups are compared by it. */
  readonly uniform: readonly Mixable[];
  /** All must hold for a group to be left. */
  readonly having: readonly GroupTest[];
  readonly order: readonly GroupOrder[];
  readonly limit: ParameterIndex;
  readonly figures: readonly Figure[];
  /** Sources that begin at the keys or at the members of a group. */
  readonly columns: readonly Column[];
}

/** What members are grouped by; members with several keys are in several groups, those with none in that of null. */
export interface Dimension {
  readonly path: readonly Expand[];
  /** Follow every end of the path to the nearest node, itself or over any number of steps, for which `until` holds. */
  readonly rollup: { readonly step: Expand; readonly until: Predicate } | null;
  readonly key:
    | { readonly kind: 'node' }
    /** A property; `order` is its stored sort key where that puts keys in an order of their own. */
    | { readonly kind: 'value'; readonly property: string; readonly list: boolean; readonly order: string | null }
    /** The part of the calendar that both days lie in: `2022`, `2022-H1`, `2022-Q3`, `2022-09`. */
    | { readonly kind: 'part'; readonly part: CalendarPart; readonly from: string; readonly to: string };
  /** True where a member can have several keys. */
  readonly many: boolean;
}

/** The number of a member: a property of its own, or the sum of one over all ends of a path; null where none has it. */
export interface Measure {
  readonly path: readonly Expand[];
  readonly property: string;
  /** Properties of the member that say in what unit the number is, and of what kind. */
  readonly unit: string | null;
  readonly kind: string | null;
}

export type Mixable = 'units' | 'kinds';

/** A whole number of the parts that values are stored in; as text in rows, since a sum may be any size. Null where no member has a number. */
export type Quantity = 'sum' | 'avg' | 'min' | 'max' | 'median';

export type Figure =
  /** How many members. */
  | { readonly kind: 'count' }
  /** How many members have a number, and how many different ones there are. */
  | { readonly kind: 'stated' | 'different' }
  /** Averages and medians are rounded half to even. */
  | { readonly kind: Quantity }
  /** How many different keys of another dimension the members have. */
  | { readonly kind: 'distinct'; readonly of: Dimension }
  /** The units or kinds of the members that have a number, in no order; a missing one is the empty text. */
  | { readonly kind: Mixable };

/** What groups are compared by. */
export type Compared = 'count' | Quantity;

export type GroupTest =
  | {
      readonly kind: 'compare';
      readonly figure: Compared;
      readonly operator: Extract<Comparison, 'eq' | 'lt' | 'lte' | 'gt' | 'gte' | 'in'>;
      readonly value: ParameterIndex;
    }
  | { readonly kind: 'missing'; readonly figure: Compared; readonly holds: boolean };

/** `key`: by the keys, in the order of the dimensions. What is null comes below everything. */
export interface GroupOrder {
  readonly figure: Compared | 'key';
  readonly descending: boolean;
}
