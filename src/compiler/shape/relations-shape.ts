import type { Row } from '../plan/query-plan.js';
import type { Json, Shaped } from './shaped.js';

/** How many relationships a node has, by type and direction. */
export interface RelationsShape {
  readonly kind: 'relations';
  readonly key: string;
  readonly counts: readonly RelationShape[];
  readonly fields: readonly RelationFieldShape[];
}

interface RelationShape {
  /** The column that holds the count. */
  readonly column: number;
  readonly relationship: string;
  readonly direction: string;
  /** The field of the node's type that leads there. */
  readonly field: string;
}

export type RelationFieldShape =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  | { readonly kind: 'relationship' | 'direction' | 'count' | 'field'; readonly key: string };

/** What a node has none of is left out. */
export const shapeRelations = ({ counts, fields }: RelationsShape, row: Row): Shaped =>
  counts
    .filter(({ column }) => (row[column] as number) > 0)
    .map((count) =>
      Object.fromEntries(fields.map((field) => [field.key, field.kind === 'typename' ? field.value : valueOf(field.kind, count, row)])),
    );

const valueOf = (kind: 'relationship' | 'direction' | 'count' | 'field', count: RelationShape, row: Row): Json =>
  kind === 'count' ? (row[count.column] as number) : count[kind];
