import { useSearchParams } from 'wouter';

/** Several choices of a reader in the address, changed together; a choice of null takes it out. */
export function useSettings(): readonly [URLSearchParams, (changed: Readonly<Record<string, string | null>>) => void] {
  const [search, setSearch] = useSearchParams();
  const change = (changed: Readonly<Record<string, string | null>>): void =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changed)) {
          if (value) after.set(name, value);
          else after.delete(name);
        }
        return after;
      },
      { replace: true },
    );
  return [search, change];
}
