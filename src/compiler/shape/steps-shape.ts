import type { Row } from '../plan/query-plan.js';
import type { FieldShape, ObjectShape } from './shape.js';
import { MISSING, type Json, type Shaped } from './shaped.js';
import type { Shaper } from './shaper.js';

/** Steps from node to node: of the one path there is, or null (`path`), of several (`paths`), or all of them (`steps`). */
export interface StepsShape {
  readonly kind: 'steps';
  readonly key: string;
  readonly column: number;
  readonly form: 'path' | 'paths' | 'steps';
  readonly fields: readonly StepFieldShape[];
}

export type StepFieldShape =
  | Extract<FieldShape, { kind: 'typename' | 'leaf' | 'connection' }>
  | { readonly kind: 'node'; readonly key: string; readonly column: number; readonly object: ObjectShape };

export function shapeSteps(shaper: Shaper, { column, form, fields }: StepsShape, roots: Row): Shaped {
  const steps = (rows: readonly Row[]): Shaped => shaper.list(rows, (row) => shapeStep(shaper, fields, row));
  if (form === 'steps') return steps(roots[column] as readonly Row[]);
  const paths = roots[column] as readonly (readonly Row[])[];
  if (form === 'paths') return shaper.list(paths, steps);
  const path = paths[0] ? steps(paths[0]) : null;
  return path === MISSING ? null : path;
}

function shapeStep(shaper: Shaper, fields: readonly StepFieldShape[], row: Row): Shaped {
  const result: Record<string, Json> = {};
  for (const field of fields) {
    const value = shaper.at(field.key, () =>
      field.kind === 'node' ? shaper.object(field.object, row[field.column] as Row) : shaper.field(field, row),
    );
    if (value === MISSING) return MISSING;
    result[field.key] = value;
  }
  return result;
}
