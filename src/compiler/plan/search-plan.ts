import type { Column, ParameterIndex } from './query-plan.js';

/** The parameters of one text that is looked for. */
export interface SearchText {
  /** The terms: all of them must occur in one form of a node. */
  readonly terms: ParameterIndex;
  /** The whole text as one form. */
  readonly whole: ParameterIndex;
  /** The whole text as pinyin in one word, or as `whole`. */
  readonly spelled: ParameterIndex;
  /** What a full-text index is asked for: at least all nodes that match. */
  readonly candidates: ParameterIndex;
}

/**
 * Nodes found by text. Its value is that of a `Page`; rows come in order of match (`model/search-match.ts`), then of
 * `searchSort`, then of id.
 */
export interface Search {
  readonly kind: 'search';
  readonly text: SearchText;
  /** Only nodes of these labels; null for all that are searched. */
  readonly labels: readonly string[] | null;
  /** Only nodes strictly behind this match, sort key and id. */
  readonly after: readonly ParameterIndex[] | null;
  /** A parameter: how many rows at most; null where no rows are asked for. */
  readonly limit: ParameterIndex | null;
  readonly count: boolean;
  readonly columns: readonly Column[];
}
