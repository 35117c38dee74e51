import type { Direction } from '../../model/declarations.js';
import type { Groups } from './groups-plan.js';
import type { Paths } from './paths-plan.js';
import type { Search } from './search-plan.js';
import type { Suggest } from './suggest-plan.js';

/**
 * What one GraphQL operation asks of a store, whole: plain, frozen, printable data. It holds no value of the request,
 * only the places of parameters, and no name that the model does not declare.
 */
export interface QueryPlan {
  /** One a root field, in order; a store answers with one value for each. */
  readonly roots: readonly Source[];
  /**
   * The days the whole walk is read as of; null for the latest state. Where it is set, every node and relationship that
   * is reached must hold on these days (`holds`), relationships that have ended count too, and values that can be
   * revised are those of the version that holds.
   */
  readonly asOf: AsOf | null;
}

/** Days as in `model/days.ts`. */
export interface AsOf {
  readonly known: ParameterIndex;
  /** Bound to `ANY_DAY` where the operation does not say. */
  readonly on: ParameterIndex;
}

/** The place of a parameter in the list of bound values. */
export type ParameterIndex = number;

/** Where nodes come from, and what is read of each. */
export type Source = One | Page | Search | Paths | Groups | Suggest;

/** At most one node. Its value is a `Row`, or null. */
export interface One {
  readonly kind: 'one';
  readonly from: Traversal;
  readonly columns: readonly Column[];
}

/**
 * A page of a list. Its value is `[totalCount, rows]`: `totalCount` is null unless `count` is set, `rows` is the empty
 * list where `limit` is null. Rows come in `order`, or in the exact reverse where `backwards` is set.
 */
export interface Page {
  readonly kind: 'page';
  readonly from: Traversal;
  readonly where: Predicate | null;
  /** Sort keys, all of them never null; the last is always `id`, which breaks ties. */
  readonly order: readonly SortKey[];
  readonly backwards: boolean;
  /** Only nodes strictly behind these keys (one parameter a sort key), in `order`. */
  readonly after: readonly ParameterIndex[] | null;
  /** Only nodes strictly before these keys, in `order`. */
  readonly before: readonly ParameterIndex[] | null;
  /** A parameter: how many rows at most. */
  readonly limit: ParameterIndex | null;
  /** Whether that is one more than the page shows, so that the shaper sees whether there are more. */
  readonly probes: boolean;
  /** An index that has the nodes in this order; null where none is known to be the best way. A store need not heed it. */
  readonly sortedBy: SortedBy | null;
  /** Whether to count all nodes that `from` and `where` leave, whatever the page. */
  readonly count: boolean;
  readonly columns: readonly Column[];
}

/** An index of the nodes of a label that begins with what one value is asked of, and goes on in the order of the page. */
export interface SortedBy {
  readonly label: string;
  readonly keys: readonly string[];
  /** True where the first key keeps the id of the node at hand; otherwise `where` asks for one value of it. */
  readonly parent: boolean;
}

/** What a list is ordered by; its value is never null. */
export type SortKey = SortExpression & { readonly descending: boolean };

export type SortExpression =
  /** A stored sort key of the node itself. */
  | { readonly kind: 'property'; readonly property: string }
  /** A stored sort key of the node at the end of relationships to one; `missing` where there is none. */
  | { readonly kind: 'related'; readonly path: readonly Expand[]; readonly property: string; readonly missing: string | number }
  /** How many nodes the last relationship of a path leads to; those before it lead to one. */
  | { readonly kind: 'count'; readonly path: readonly Expand[] }
  /**
   * The exact sum of a whole number over all ends of a path, at most `Number.MAX_SAFE_INTEGER`, so that it can stand
   * in a cursor; what is missing adds nothing.
   */
  | { readonly kind: 'sum'; readonly path: readonly Expand[]; readonly property: string };

export type Expand = Extract<Traversal, { kind: 'expand' }>;

export type Traversal =
  /** All nodes of a label. */
  | { readonly kind: 'scan'; readonly label: string }
  /** The node of a label with this id. */
  | { readonly kind: 'seek'; readonly label: string; readonly id: ParameterIndex }
  /** The nodes at the other end of a relationship of the node at hand; `label` where they must be checked for one. */
  | { readonly kind: 'expand'; readonly relationship: string; readonly direction: Direction; readonly label: string | null }
  /** The statements that the relationship at hand rests on: the nodes of a label whose ids it lists. */
  | { readonly kind: 'evidence'; readonly label: string }
  /** The node that a key of the group at hand is; none where that key is no node. */
  | { readonly kind: 'key'; readonly place: number }
  /** The nodes of the group at hand. */
  | { readonly kind: 'members' };

/** One value of a row. */
export type Column =
  /** A property of the node, or null. */
  | { readonly kind: 'property'; readonly property: string }
  /** A property of the relationship that led to the node, or null where none did. */
  | { readonly kind: 'edge'; readonly property: string }
  /** What the node is ordered by, for cursors. */
  | { readonly kind: 'key'; readonly key: SortExpression }
  /** How many relationships of a type the node has in a direction. */
  | { readonly kind: 'degree'; readonly relationship: string; readonly direction: Direction }
  /** How well a search found the node: a place in `SEARCH_MATCHES`. */
  | { readonly kind: 'match' }
  /** A nested source, starting at the node (or, for `evidence`, at the relationship that led to it). */
  | { readonly kind: 'source'; readonly source: Source };

/** Two-valued: a comparison with a missing value does not hold, and `not` of it does. */
export type Predicate =
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Predicate[] }
  | { readonly kind: 'not'; readonly operand: Predicate }
  | { readonly kind: 'compare'; readonly property: string; readonly operator: Comparison; readonly value: ParameterIndex }
  | { readonly kind: 'missing'; readonly property: string }
  /** The property is a list without elements. */
  | { readonly kind: 'empty'; readonly property: string }
  /** Some node at the other end for which `where` holds exists. */
  | { readonly kind: 'exists'; readonly from: Expand; readonly where: Predicate | null }
  /** The number of nodes at the other end for which `where` holds compares so. */
  | {
      readonly kind: 'countOf';
      readonly from: Expand;
      readonly where: Predicate | null;
      readonly operator: Exclude<Comparison, 'has' | 'contains' | 'startsWith' | 'endsWith'>;
      readonly value: ParameterIndex;
    }
  /** The node has this id, or some node that any number of these relationships lead to has. */
  | { readonly kind: 'within'; readonly relationship: string; readonly direction: Direction; readonly id: ParameterIndex };

/** `in`: the property is an element of the parameter; `has`: the parameter is an element of the property. */
export type Comparison = 'eq' | 'lt' | 'lte' | 'gt' | 'gte' | 'in' | 'has' | 'contains' | 'startsWith' | 'endsWith';

/** The columns of one node, in the order of the plan. */
export type Row = readonly Value[];
export type Value = string | number | boolean | null | readonly Value[];
