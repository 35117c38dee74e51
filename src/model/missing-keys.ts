import type { SortKind } from './declarations.js';

/** Sort keys of what is not stated: below all others. */
export const missingKeys: Readonly<Record<SortKind, string | number>> = {
  text: '',
  collation: '',
  number: Number.MIN_SAFE_INTEGER,
  ordinal: -1,
};
