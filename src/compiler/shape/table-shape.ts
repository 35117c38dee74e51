import type { ParameterIndex, Row } from '../plan/query-plan.js';
import type { ObjectShape } from './shape.js';
import { MISSING, type Json, type Shaped } from './shaped.js';
import type { Shaper } from './shaper.js';

/** Regions by indicators and periods. */
export interface TableShape {
  readonly kind: 'table';
  readonly key: string;
  readonly fields: readonly TableFieldShape[];
  /** The lists that make the columns, in the order asked for. */
  readonly indicators: ParameterIndex;
  readonly periods: ParameterIndex;
  readonly limit: ParameterIndex | null;
  readonly head: { readonly column: number; readonly idColumn: number };
  /** `cellsColumn`: where the observations of a row stand, below 0 where no rows are asked for; `keys`: which cell each is. */
  readonly body: {
    readonly column: number;
    readonly cellsColumn: number;
    readonly keys: { readonly period: number; readonly indicator: number };
  };
}

interface Typename {
  readonly kind: 'typename';
  readonly key: string;
  readonly value: string;
}

export type TableFieldShape =
  | Typename
  | { readonly kind: 'totalRows'; readonly key: string }
  | { readonly kind: 'columns'; readonly key: string; readonly fields: readonly TableColumnFieldShape[] }
  | { readonly kind: 'rows'; readonly key: string; readonly fields: readonly TableRowFieldShape[] };
export type TableColumnFieldShape =
  | Typename
  | { readonly kind: 'period'; readonly key: string }
  | { readonly kind: 'indicator'; readonly key: string; readonly object: ObjectShape };
export type TableRowFieldShape = Typename | { readonly kind: 'region' | 'cells'; readonly key: string; readonly object: ObjectShape };

type Page = readonly [number | null, readonly Row[]];
interface Cell {
  readonly indicator: string;
  readonly period: string;
}

/** Puts every observation in its cell; a cell without one is null. */
export function shapeTable(shaper: Shaper, shape: TableShape, roots: Row): Shaped {
  const indicators = shaper.parameters[shape.indicators] as readonly string[];
  const periods = shaper.parameters[shape.periods] as readonly string[];
  const cells = indicators.flatMap((indicator) => periods.map((period): Cell => ({ indicator, period })));
  const [total, rows] = roots[shape.body.column] as Page;
  const limit = shape.limit === null ? 0 : (shaper.parameters[shape.limit] as number) - 1;
  return write(shaper, shape.fields, (field) => {
    switch (field.kind) {
      case 'totalRows':
        return total;
      case 'columns':
        return shapeColumns(shaper, shape, field.fields, roots, cells);
      case 'rows':
        return shaper.list(rows.slice(0, limit), (row) => shapeRow(shaper, shape.body, field.fields, row, cells));
    }
  });
}

function shapeColumns(
  shaper: Shaper,
  { head }: TableShape,
  fields: readonly TableColumnFieldShape[],
  roots: Row,
  cells: readonly Cell[],
): Shaped {
  const [, found] = roots[head.column] as Page;
  const byId = new Map(found.map((row) => [row[head.idColumn], row]));
  return shaper.list(cells, ({ indicator, period }) =>
    write(shaper, fields, (field) => {
      if (field.kind === 'period') return period;
      const row = byId.get(indicator);
      return row ? orNull(shaper.object(field.object, row)) : null;
    }),
  );
}

function shapeRow(
  shaper: Shaper,
  { cellsColumn, keys }: TableShape['body'],
  fields: readonly TableRowFieldShape[],
  row: Row,
  cells: readonly Cell[],
): Shaped {
  const [, found] = row[cellsColumn] as Page;
  // Ids decide where two observations are of one cell: pages come in the order of ids, and the first stays.
  const byCell = new Map<string, Row>();
  for (const each of found) {
    const key = `${(each[keys.indicator] as Row | null)?.[0] as string} ${each[keys.period] as string}`;
    if (!byCell.has(key)) byCell.set(key, each);
  }
  return write(shaper, fields, (field) => {
    if (field.kind === 'region') return shaper.object(field.object, row);
    return shaper.list(cells, ({ indicator, period }) => {
      const observation = byCell.get(`${indicator} ${period}`);
      return observation ? orNull(shaper.object(field.object, observation)) : null;
    });
  });
}

/** What is missing inside something that may be null stops there. */
const orNull = (value: Shaped): Shaped => (value === MISSING ? null : value);

function write<Field extends { readonly key: string; readonly kind: string }>(
  shaper: Shaper,
  fields: readonly (Field | Typename)[],
  value: (field: Field) => Shaped,
): Shaped {
  const result: Record<string, Json> = {};
  for (const field of fields) {
    const shaped = shaper.at(field.key, () => (field.kind === 'typename' ? (field as Typename).value : value(field as Field)));
    if (shaped === MISSING) return MISSING;
    result[field.key] = shaped;
  }
  return result;
}
