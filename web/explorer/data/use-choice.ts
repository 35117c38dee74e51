import { useSearchParams } from 'wouter';

/** What a reader has chosen, in the address under a name; empty where nothing is. A choice of null takes it out. */
export function useChoice(name: string): readonly [string, (chosen: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = (chosen: string | null): void =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (chosen) after.set(name, chosen);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  return [search.get(name) ?? '', choose];
}
