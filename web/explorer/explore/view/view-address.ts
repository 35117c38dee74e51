import { EMPTY_VIEW, expansionKey, PAGE, TABS, type Expansion, type Pin, type Tab, type View } from './view.js';

// The view in the address. Ids have neither `~` nor a comma; what is as usual is left out.

const NAMES = ['open', 'more', 'hide', 'pin', 'no', 'at', 'from', 'to', 'way', 'tab', 'since'] as const;

const listOf = (text: string | null): readonly string[] => (text ? text.split(',').filter(Boolean) : []);

function readExpansion(text: string): Expansion | undefined {
  const [node, field, ...rest] = text.split('~');
  if (!node || !field) return undefined;
  const shown = (count: string | undefined): number => Math.max(1, Number(count) || PAGE);
  if (rest.length <= 1) {
    const [only] = rest;
    return only?.startsWith('*') ? { node, field, by: only.slice(1), shown: PAGE } : { node, field, shown: shown(only) };
  }
  const [by, value, count] = rest as [string, string, string?];
  return { node, field, by, value, shown: shown(count) };
}

function writeExpansion(expansion: Expansion): string {
  const { node, field, by, value, shown } = expansion;
  if (by !== undefined && value === undefined) return `${node}~${field}~*${by}`;
  return shown === PAGE ? expansionKey(expansion) : `${expansionKey(expansion)}~${shown}`;
}

function readPin(text: string): Pin | undefined {
  const [id, x, y] = text.split('~');
  return id && Number.isFinite(Number(x)) && Number.isFinite(Number(y)) ? { id, x: Number(x), y: Number(y) } : undefined;
}

const isThere = <Item>(item: Item | undefined): item is Item => item !== undefined;

/** The view that an address names; undefined where it names none, which is the first view. */
export function readView(search: URLSearchParams): View | undefined {
  if (!NAMES.some((name) => search.has(name))) return undefined;
  const text = (name: (typeof NAMES)[number]): string | undefined => search.get(name) || undefined;
  const [focus, from, to, since, tab] = [text('at'), text('from'), text('to'), text('since'), text('tab')];
  return {
    ...EMPTY_VIEW,
    open: listOf(search.get('open')),
    expansions: listOf(search.get('more')).map(readExpansion).filter(isThere),
    hidden: listOf(search.get('hide')),
    pins: listOf(search.get('pin')).map(readPin).filter(isThere),
    without: listOf(search.get('no')),
    way: Math.max(0, Math.trunc(Number(text('way')) || 0)),
    tab: TABS.includes(tab as Tab) ? (tab as Tab) : 'card',
    ...(focus && { focus }),
    ...(from && { from }),
    ...(to && { to }),
    ...(since && { since }),
  };
}

/** Whether the address only names what to begin with (`?open=…`), and leaves to the page what is opened around it. */
export const leavesExpansionsOpen = (search: URLSearchParams): boolean => search.has('open') && !search.has('more');

/** The address with the view in it; what else stands there stays. */
export function writeView(view: View, search: URLSearchParams): URLSearchParams {
  const after = new URLSearchParams(search);
  const set = (name: (typeof NAMES)[number], value: string | undefined): void => {
    if (value === undefined) after.delete(name);
    else after.set(name, value);
  };
  const joined = (items: readonly string[]): string | undefined => (items.length > 0 ? items.join(',') : undefined);
  set('open', joined(view.open));
  // Empty, where nothing is opened: else opening an address would open the usual things again.
  set('more', joined(view.expansions.map(writeExpansion)) ?? (view.open.length > 0 ? '' : undefined));
  set('hide', joined(view.hidden));
  set('pin', joined(view.pins.map(({ id, x, y }) => `${id}~${Math.round(x)}~${Math.round(y)}`)));
  set('no', joined(view.without));
  set('at', view.focus);
  set('from', view.from);
  set('to', view.to);
  set('way', view.way > 0 ? String(view.way) : undefined);
  set('tab', view.tab === 'card' ? undefined : view.tab);
  set('since', view.since);
  return after;
}

/** The address of the first view; what does not belong to the view stays. */
export function withoutView(search: URLSearchParams): URLSearchParams {
  const after = new URLSearchParams(search);
  for (const name of [...NAMES, 'known', 'on']) after.delete(name);
  return after;
}
