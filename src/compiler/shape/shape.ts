import type { ParameterIndex } from '../plan/query-plan.js';
import type { AbsencesShape } from './absences-shape.js';
import type { ComparisonShape } from './comparison-shape.js';
import type { FoundShape, MatchShape } from './found-shape.js';
import type { GroupsShape } from './group-shape.js';
import type { RankingShape } from './ranking-shape.js';
import type { RelationsShape } from './relations-shape.js';
import type { StepsShape } from './steps-shape.js';
import type { TableShape } from './table-shape.js';

/**
 * How the positional rows of a store become a response: the fields of each object in selection order, with the column
 * each is read from. Plain data, written by the plan builder and read by the shaper.
 */
export interface ResponseShape {
  readonly fields: readonly FieldShape[];
}

export type FieldShape =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  | LeafShape
  | { readonly kind: 'object'; readonly key: string; readonly column: number; readonly object: ObjectShape }
  | { readonly kind: 'connection'; readonly key: string; readonly column: number; readonly connection: ConnectionShape }
  | ComparisonShape
  | GroupsShape
  | RankingShape
  | TableShape
  | RelationsShape
  | AbsencesShape
  | StepsShape
  /** A root field that graphql-js answers: `__schema`, `__type`. */
  | { readonly kind: 'introspection'; readonly key: string };

export interface LeafShape {
  readonly kind: 'leaf';
  readonly key: string;
  readonly column: number;
  /** What the stored integer is divided by, or null where the value goes out as it is. */
  readonly divisor: number | null;
  readonly nullable: boolean;
  /** `Project.name`, for the message when a value is missing that must not be. */
  readonly coordinate: string;
}

/** The fields of an object; of an interface or union one list a member, told apart by the prefix of the id. */
export type ObjectShape =
  | { readonly kind: 'concrete'; readonly fields: readonly FieldShape[] }
  | {
      readonly kind: 'abstract';
      readonly idColumn: number;
      readonly members: readonly { readonly idPrefix: string; readonly fields: readonly FieldShape[] }[];
    };

export interface ConnectionShape {
  readonly fields: readonly ConnectionFieldShape[];
  /** The parameter that holds the page size and one, where the last row only says that there are more; null where all rows are shown. */
  readonly limit: ParameterIndex | null;
  readonly backwards: boolean;
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;
  /** The order as cursors name it, and the columns of its keys. */
  readonly order: string;
  readonly keyColumns: readonly number[];
}

export type ConnectionFieldShape =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  | { readonly kind: 'totalCount'; readonly key: string }
  /** How many there are without any condition: a list of its own, beside that of the connection. */
  | { readonly kind: 'unfilteredCount'; readonly key: string; readonly column: number }
  | { readonly kind: 'nodes'; readonly key: string; readonly object: ObjectShape }
  | { readonly kind: 'edges'; readonly key: string; readonly fields: readonly EdgeFieldShape[] }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly fields: readonly PageInfoFieldShape[] };

export type EdgeFieldShape =
  | Extract<FieldShape, { kind: 'typename' | 'leaf' | 'connection' }>
  | MatchShape
  | FoundShape
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'node'; readonly key: string; readonly object: ObjectShape };

export interface PageInfoFieldShape {
  readonly kind: 'typename' | 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';
  readonly key: string;
}
