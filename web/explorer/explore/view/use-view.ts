import { useCallback, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { AsOf } from '../../data/as-of.js';
import type { View } from './view.js';
import { leavesExpansionsOpen, readView, withoutView, writeView } from './view-address.js';

const REMEMBERED = 200;

export interface ViewHistory {
  /** What the address says; undefined on the first view. */
  readonly view: View | undefined;
  readonly leavesExpansionsOpen: boolean;
  /** Changes the view in the address, and the day where one is given, and remembers what was before. */
  readonly change: (next: View, asOf?: AsOf) => void;
  /** The same without remembering: for what the page does by itself, and for looking at another card. */
  readonly replace: (next: View) => void;
  /** Back to the first view. */
  readonly restart: () => void;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** The view, which stands in the address, with what it was before and after. */
export function useView(): ViewHistory {
  const [search, setSearch] = useSearchParams();
  const past = useRef<URLSearchParams[]>([]);
  const future = useRef<URLSearchParams[]>([]);
  const [, redraw] = useState(0);
  const view = useMemo(() => readView(search), [search]);
  const current = useRef(search);
  current.current = search;
  const write = useCallback(
    (next: URLSearchParams) => {
      current.current = next;
      setSearch(next, { replace: true });
      redraw((count) => count + 1);
    },
    [setSearch],
  );
  const change = useCallback(
    (next: View, asOf?: AsOf) => {
      past.current = [...past.current, current.current].slice(-REMEMBERED);
      future.current = [];
      const address = writeView(next, current.current);
      for (const name of asOf ? (['known', 'on'] as const) : []) {
        const day = asOf?.[name];
        if (day) address.set(name, day);
        else address.delete(name);
      }
      write(address);
    },
    [write],
  );
  const restart = useCallback(() => {
    past.current = [...past.current, current.current].slice(-REMEMBERED);
    future.current = [];
    write(withoutView(current.current));
  }, [write]);
  const replace = useCallback((next: View) => write(writeView(next, current.current)), [write]);
  const step = (from: typeof past, to: typeof past): void => {
    const target = from.current.at(-1);
    if (!target) return;
    from.current = from.current.slice(0, -1);
    to.current = [...to.current, current.current];
    write(target);
  };
  return {
    view,
    leavesExpansionsOpen: leavesExpansionsOpen(search),
    change,
    replace,
    restart,
    undo: past.current.length > 0 ? () => step(past, future) : undefined,
    redo: future.current.length > 0 ? () => step(future, past) : undefined,
  };
}
