import { DECIMAL_SCALE } from '../../model/scalars.js';
import type { Row } from '../plan/query-plan.js';
import { divideRounded } from './divide-rounded.js';
import type { ObjectShape } from './shape.js';
import { MISSING, type Json, type Shaped } from './shaped.js';
import type { Shaper } from './shaper.js';

/** `growth`: against the comparable period before; `attainment`: a result against its target. */
export type ComparisonRule = 'growth' | 'attainment';

/** The columns of a figure, and of what is said about how exact it is. */
interface FigureColumns {
  readonly value: number;
  readonly upper: number;
  readonly qualifiers: number;
}

/** An observation held against another, which `column` holds. */
export interface ComparisonShape {
  readonly kind: 'comparison';
  readonly key: string;
  readonly column: number;
  readonly rule: ComparisonRule;
  readonly own: FigureColumns;
  readonly other: FigureColumns;
  readonly unitColumn: number;
  readonly fields: readonly ComparisonFieldShape[];
}

export type ComparisonFieldShape =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  | { readonly kind: 'observation'; readonly key: string; readonly object: ObjectShape }
  | { readonly kind: 'difference' | 'percent' | 'how'; readonly key: string };

interface Computed {
  readonly difference: number | null;
  readonly percent: number | null;
  readonly how: string;
}

/** Words that say a printed value is not the value itself. */
const BOUNDS: readonly string[] = ['LOWER_BOUND', 'UPPER_BOUND'];
const LOOSE: readonly string[] = [...BOUNDS, 'APPROXIMATE'];

/** Units of rates. */
const RATES: readonly string[] = ['%', '个百分点'];

const qualifiersOf = (row: Row, { qualifiers }: FigureColumns): readonly string[] => (row[qualifiers] ?? []) as readonly string[];

/** Why a figure is not computed with; null where it is. */
function looseness(row: Row, columns: FigureColumns, loose = LOOSE): string | null {
  if (row[columns.value] === null) return 'is missing';
  if (row[columns.upper] !== null) return 'is a range';
  const found = qualifiersOf(row, columns).find((qualifier) => loose.includes(qualifier));
  if (found === undefined) return null;
  return BOUNDS.includes(found) ? 'is a bound' : 'is an approximation';
}

/** An aim may be a bound, 7%以上: a result is measured by how far it is beyond it. */
const isBound = (row: Row, columns: FigureColumns): boolean => qualifiersOf(row, columns).some((qualifier) => BOUNDS.includes(qualifier));

const HOW = {
  growth: 'value − previous value; per cent: that ÷ previous value × 100, rounded to six places',
  attainment: 'value − target; per cent: value ÷ target × 100, rounded to six places',
  points: 'value − the other value, in percentage points; per cent of a rate is not computed',
  base: 'only the difference is computed: per cent of a value that is not above zero has no meaning',
} as const;

/** What the value is held against. */
const OTHER = { growth: 'previous value', attainment: 'target' } as const;

/** @param value and other in millionths; the results are exact, per cent rounded half to even */
function compute(rule: ComparisonRule, value: number, other: number, unit: string | null): Computed {
  const [one, two] = [BigInt(value), BigInt(other)];
  const difference = Number(one - two) / DECIMAL_SCALE;
  if (unit !== null && RATES.includes(unit)) return { difference, percent: null, how: HOW.points };
  if (other <= 0) return { difference, percent: null, how: HOW.base };
  const part = rule === 'growth' ? one - two : one;
  return { difference, percent: divideRounded(part * 100n * BigInt(DECIMAL_SCALE), two) / DECIMAL_SCALE, how: HOW[rule] };
}

/** Null where there is nothing to hold it against. */
export function shapeComparison(shaper: Shaper, shape: ComparisonShape, row: Row): Shaped {
  const found = row[shape.column] as Row | null;
  if (found === null) return null;
  const own = looseness(row, shape.own);
  const other = looseness(found, shape.other, shape.rule === 'attainment' ? ['APPROXIMATE'] : LOOSE);
  const exact = own === null && other === null;
  const bound = shape.rule === 'attainment' && isBound(found, shape.other);
  const { difference, percent, how } = exact
    ? compute(shape.rule, row[shape.own.value] as number, found[shape.other.value] as number, row[shape.unitColumn] as string | null)
    : { difference: null, percent: null, how: `not computed: the ${own === null ? `${OTHER[shape.rule]} ${other}` : `value ${own}`}` };
  const values = { difference, percent, how: exact && bound ? `${how}; the target is a bound` : how };
  const result: Record<string, Json> = {};
  for (const field of shape.fields) {
    const value = shaper.at(field.key, (): Shaped => {
      if (field.kind === 'typename') return field.value;
      return field.kind === 'observation' ? shaper.object(field.object, found) : values[field.kind];
    });
    if (value === MISSING) return null;
    result[field.key] = value;
  }
  return result;
}
