import type { Direction } from '../../model/declarations.js';

/**
 * What one GraphQL operation asks of a store, whole: plain, frozen, printable data. It holds no value of the request,
 * only the places of parameters, and no name that the model does not declare.
 */
export interface QueryPlan {
  /** One a root field, in order; a store answers with one value for each. */
  readonly roots: readonly Source[];
}

/** The place of a parameter in the list of bound values. */
export type ParameterIndex = number;

/** Where nodes come from, and what is read of each. */
export type Source = One | Page;

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
  /** A parameter: how many rows at most (one more than the page, so that the shaper sees whether there are more). */
  readonly limit: ParameterIndex | null;
  /** Whether to count all nodes that `from` and `where` leave, whatever the page. */
  readonly count: boolean;
  readonly columns: readonly Column[];
}

export interface SortKey {
  readonly property: string;
  readonly descending: boolean;
}

export type Traversal =
  /** All nodes of a label. */
  | { readonly kind: 'scan'; readonly label: string }
  /** The node of a label with this id. */
  | { readonly kind: 'seek'; readonly label: string; readonly id: ParameterIndex }
  /** The nodes at the other end of a relationship of the node at hand; `label` where they must be checked for one. */
  | { readonly kind: 'expand'; readonly relationship: string; readonly direction: Direction; readonly label: string | null }
  /** The statements that the relationship at hand rests on: the nodes of a label whose ids it lists. */
  | { readonly kind: 'evidence'; readonly label: string };

/** One value of a row. */
export type Column =
  /** A property of the node, or null. */
  | { readonly kind: 'property'; readonly property: string }
  /** A property of the relationship that led to the node, or null where none did. */
  | { readonly kind: 'edge'; readonly property: string }
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
  | { readonly kind: 'exists'; readonly from: Extract<Traversal, { kind: 'expand' }>; readonly where: Predicate | null };

/** `in`: the property is an element of the parameter; `has`: the parameter is an element of the property. */
export type Comparison = 'eq' | 'lt' | 'lte' | 'gt' | 'gte' | 'in' | 'has' | 'contains' | 'startsWith' | 'endsWith';

/** The columns of one node, in the order of the plan. */
export type Row = readonly Value[];
export type Value = string | number | boolean | null | readonly Value[];
