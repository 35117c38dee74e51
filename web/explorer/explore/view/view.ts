/** How many neighbours one page of a relationship shows. */
export const PAGE = 20;

/**
 * What was opened of a node: the first `shown` of what a field leads to; with `by` its groups in the place of the
 * members; with `value` the members of one of them (an empty value is «not stated»).
 */
export interface Expansion {
  readonly node: string;
  readonly field: string;
  readonly shown: number;
  readonly by?: string;
  readonly value?: string;
}

/** A node that a reader has put somewhere. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export const TABS = ['card', 'list', 'connect', 'days'] as const;
export type Tab = (typeof TABS)[number];

/** Everything a reader has set on the graph page, but for the day. Plain and frozen: undo keeps the ones before. */
export interface View {
  /** Nodes that were opened by hand, first opened first. */
  readonly open: readonly string[];
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly string[];
  readonly pins: readonly Pin[];
  /** Types that the legend has turned off. */
  readonly without: readonly string[];
  /** Whose card is shown: a node, or a relationship as `from>TYPE>to`. */
  readonly focus?: string;
  /** The ends of «how are these two connected?». */
  readonly from?: string;
  readonly to?: string;
  /** Which of the ways between them is shown, from 0. */
  readonly way: number;
  readonly tab: Tab;
  /** The day to compare with. */
  readonly since?: string;
}

export const EMPTY_VIEW: View = { open: [], expansions: [], hidden: [], pins: [], without: [], way: 0, tab: 'card' };

/** Names an expansion, however much of it is shown. */
export const expansionKey = ({ node, field, by, value }: Omit<Expansion, 'shown'>): string =>
  [node, field, ...(by === undefined ? [] : [by]), ...(value === undefined ? [] : [value])].join('~');

/** The id of the node that stands for a group. */
export const groupId = (node: string, field: string, by: string, value: string): string => `group~${node}~${field}~${by}~${value}`;

const without = <Item>(items: readonly Item[], unwanted: (item: Item) => boolean): readonly Item[] =>
  items.filter((item) => !unwanted(item));

/** Opens a node, shows its card, and opens what it leads to. */
export function openNode(view: View, id: string, expansions: readonly Expansion[] = []): View {
  const shown = expansions.reduce(expand, view);
  return {
    ...shown,
    open: view.open.includes(id) ? view.open : [...view.open, id],
    hidden: without(view.hidden, (hidden) => hidden === id),
    focus: id,
  };
}

/** Opens a relationship of a node, or shows more or fewer of it. */
export function expand(view: View, expansion: Expansion): View {
  const key = expansionKey(expansion);
  const others = view.expansions.some((each) => expansionKey(each) === key);
  const expansions = others
    ? view.expansions.map((each) => (expansionKey(each) === key ? expansion : each))
    : [...view.expansions, expansion];
  return { ...view, expansions };
}

/** Shows as groups what was shown as members, or the other way round. */
export function regroup(view: View, node: string, field: string, by: string | undefined): View {
  const closed = collapse(view, { node, field });
  return expand(closed, { node, field, shown: PAGE, ...(by !== undefined && { by }) });
}

/** Closes a relationship with all its groups, or one group. */
export function collapse(view: View, { node, field, by, value }: Omit<Expansion, 'shown'>): View {
  const closes = (each: Expansion): boolean =>
    each.node === node && each.field === field && (by === undefined || (each.by === by && each.value === value));
  return { ...view, expansions: without(view.expansions, closes) };
}

/** Closes everything that was opened of a node. */
export const collapseAll = (view: View, node: string): View => ({
  ...view,
  expansions: without(view.expansions, (each) => each.node === node),
});

/** Takes a node off the graph with what was opened of it. */
export function hide(view: View, id: string): View {
  const closed = collapseAll(view, id);
  const { focus, ...rest } = closed;
  return {
    ...rest,
    ...(focus !== undefined && focus !== id && { focus }),
    open: without(view.open, (each) => each === id),
    hidden: [...without(view.hidden, (each) => each === id), id],
    pins: without(view.pins, (pin) => pin.id === id),
  };
}

export const showHidden = (view: View): View => ({ ...view, hidden: [] });

export const pin = (view: View, pinned: Pin): View => ({ ...view, pins: [...without(view.pins, ({ id }) => id === pinned.id), pinned] });

export const unpin = (view: View, id: string): View => ({ ...view, pins: without(view.pins, (each) => each.id === id) });

export const toggleType = (view: View, type: string): View => ({
  ...view,
  without: view.without.includes(type) ? without(view.without, (each) => each === type) : [...view.without, type],
});
