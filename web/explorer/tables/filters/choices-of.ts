import { NOT_STATED } from '../address.js';
import type { Choice } from './filter.js';

interface Group {
  readonly keys: readonly { readonly value: string | null }[];
  readonly count: number;
}

/** Groups by one dimension as choices of a filter; the group without a key is what is not stated. */
export const choicesOf = (groups: readonly Group[] | undefined): readonly Choice[] | undefined =>
  groups?.map(({ keys: [key], count }) => ({ value: key?.value ?? NOT_STATED, count }));
