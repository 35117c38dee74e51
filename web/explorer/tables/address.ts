import { useMemo } from 'react';
import { useSearchParams } from 'wouter';

/** In the place of a value: what no document states. */
export const NOT_STATED = '-';

/** What is chosen under a name; several values are alternatives. */
export type Chosen = (name: string) => readonly string[];

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** What a reader has made of a table. All of it stands in the address, so that a link shows the same. */
export interface TableAddress {
  readonly chosen: Chosen;
  readonly choose: (name: string, values: readonly string[]) => void;
  readonly clear: (names: readonly string[]) => void;
  readonly sort: Sort | null;
  readonly sortBy: (sort: Sort | null) => void;
  /** Columns that are not shown. */
  readonly hidden: readonly string[];
  readonly hide: (columns: readonly string[]) => void;
}

/** `investment` is ascending, `-investment` descending. */
function readSort(text: string | null): Sort | null {
  if (!text) return null;
  return text.startsWith('-') ? { column: text.slice(1), descending: true } : { column: text, descending: false };
}

/** @param standard how a table is sorted where the address does not say */
export function useTableAddress(standard: Sort): TableAddress {
  const [search, setSearch] = useSearchParams();
  const written = search.toString();
  return useMemo(() => {
    const read = new URLSearchParams(written);
    const write = (change: (search: URLSearchParams) => void): void =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          change(after);
          return after;
        },
        { replace: true },
      );
    const put = (name: string, values: readonly string[]) => (after: URLSearchParams) => {
      after.delete(name);
      for (const value of values) after.append(name, value);
    };
    return {
      chosen: (name) => read.getAll(name).filter((value) => value !== ''),
      choose: (name, values) => write(put(name, values)),
      clear: (names) =>
        write((after) => {
          for (const name of names) after.delete(name);
        }),
      sort: readSort(read.get('sort')) ?? standard,
      sortBy: (sort) => write(put('sort', sort ? [`${sort.descending ? '-' : ''}${sort.column}`] : [])),
      hidden: read.getAll('hide'),
      hide: (columns) => write(put('hide', columns)),
    };
  }, [written, setSearch, standard]);
}

/** The same choices, but for one: what the choices of a list are counted with. */
export const without =
  (chosen: Chosen, name: string): Chosen =>
  (asked) =>
    asked === name ? [] : chosen(asked);
