import type { SearchType } from '../../find/search.operations.js';
import type { Counted } from './use-choices.js';

interface Common {
  /** Its name in the address. */
  readonly name: string;
  readonly title: string;
}

/** A box for a part of a name. */
export interface TextFilter extends Common {
  readonly type: 'text';
  readonly hint: string;
}

/** Entities: some to choose from, all others by search. */
export interface EntityFilter extends Common {
  readonly type: 'entity';
  readonly searched: readonly SearchType[];
  /** Where some are offered to choose from. */
  readonly counted?: Counted;
  readonly canBeMissing: boolean;
}

/** A few values with words of their own. */
export interface ChoiceFilter extends Common {
  readonly type: 'choice';
  readonly words: Readonly<Record<string, string>>;
  readonly counted: Counted;
  readonly canBeMissing: boolean;
}

/** From and to; with units where it is money. */
export interface RangeFilter extends Common {
  readonly type: 'range';
  readonly units: Readonly<Record<string, string>> | null;
  readonly canBeMissing: boolean;
}

/** What lies within a year or a part of one. */
export interface PeriodFilter extends Common {
  readonly type: 'period';
  readonly canBeMissing: boolean;
}

export type Filter = TextFilter | EntityFilter | ChoiceFilter | RangeFilter | PeriodFilter;
