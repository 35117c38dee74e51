import type { SearchType } from '../../find/search.operations.js';
import type { EntityChoiceFragment } from './entity-choice.js';

interface Common {
  /** Its name in the address. */
  readonly name: string;
  readonly title: string;
}

/** One of the values of a filter, and how many there are of it. */
export interface Choice {
  readonly value: string;
  readonly count: number;
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
  readonly choices?: readonly EntityChoiceFragment[] | undefined;
  readonly canBeMissing: boolean;
}

/** A few values with words of their own. */
export interface ChoiceFilter extends Common {
  readonly type: 'choice';
  readonly words: Readonly<Record<string, string>>;
  readonly choices?: readonly Choice[] | undefined;
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
