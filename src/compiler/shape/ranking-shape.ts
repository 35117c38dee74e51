import type { ParameterIndex, Row } from '../plan/query-plan.js';
import type { ObjectShape } from './shape.js';
import { MISSING, type Json, type Shaped } from './shaped.js';
import type { Shaper } from './shaper.js';

/** A list in the order of a value; `column` holds a row with one page, or null where there is no such indicator. */
export interface RankingShape {
  readonly kind: 'ranking';
  readonly key: string;
  readonly column: number;
  readonly limit: ParameterIndex;
  readonly valueColumn: number;
  readonly fields: readonly RankedFieldShape[];
}

export type RankedFieldShape =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  | { readonly kind: 'observation'; readonly key: string; readonly object: ObjectShape }
  | { readonly kind: 'rank' | 'tied'; readonly key: string };

/** Equal values share a place, and the next is counted on. The row behind the last one tells whether that is tied. */
export function shapeRanking(shaper: Shaper, { column, limit, valueColumn, fields }: RankingShape, roots: Row): Shaped {
  const found = roots[column] as readonly [readonly [null, readonly Row[]]] | null;
  const rows = found?.[0][1] ?? [];
  const valueAt = (index: number): unknown => rows[index]?.[valueColumn];
  let rank = 0;
  return shaper.list(rows.slice(0, (shaper.parameters[limit] as number) - 1), (row, index) => {
    const sameAsBefore = index > 0 && valueAt(index) === valueAt(index - 1);
    if (!sameAsBefore) rank = index + 1;
    const tied = sameAsBefore || (index + 1 < rows.length && valueAt(index) === valueAt(index + 1));
    const result: Record<string, Json> = {};
    for (const field of fields) {
      const value = shaper.at(field.key, (): Shaped => {
        if (field.kind === 'typename') return field.value;
        if (field.kind === 'observation') return shaper.object(field.object, row);
        return field.kind === 'rank' ? rank : tied;
      });
      if (value === MISSING) return MISSING;
      result[field.key] = value;
    }
    return result;
  });
}
