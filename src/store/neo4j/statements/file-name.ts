/** `HAS_MILESTONE`, `nameSort` and `LoadLock` as file names: `has-milestone`, `name-sort`, `load-lock`. */
export const fileName = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
