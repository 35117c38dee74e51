import { useSearchParams } from 'wouter';

/** Variables that every operation with `@asOf(known: $known, on: $on)` takes; absent: all that is published, the latest state. */
export interface AsOf {
  readonly known?: string;
  readonly on?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day as of which the page shows the graph; it stands in the address, as `known` and `on`. */
export function useAsOf(): readonly [AsOf, (asOf: AsOf) => void] {
  const [search, setSearch] = useSearchParams();
  const day = (name: string): string | undefined => {
    const text = search.get(name);
    return text !== null && DAY.test(text) ? text : undefined;
  };
  const known = day('known');
  const on = day('on');
  const change = (asOf: AsOf): void =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const name of ['known', 'on'] as const) {
          const value = asOf[name];
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      },
      { replace: true },
    );
  return [{ ...(known && { known }), ...(on && { on }) }, change];
}

/** Addresses that keep the day as of which the page shows the graph: what a link leads to is seen as of the same day. */
export function useSameDay(): (path: string) => string {
  const [asOf] = useAsOf();
  return (path) => {
    const search = new URLSearchParams({ ...asOf }).toString();
    return search === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${search}`;
  };
}
