import { GraphError } from '../../errors.js';
import type { Mixable } from '../plan/groups-plan.js';
import type { ParameterIndex, Row, Value } from '../plan/query-plan.js';
import type { ConnectionShape, FieldShape } from './shape.js';
import { MISSING, type Json, type Shaped } from './shaped.js';
import type { Shaper } from './shaper.js';

type Typename = Extract<FieldShape, { kind: 'typename' }>;
interface None {
  readonly kind: 'none';
  readonly key: string;
}

/** A list of groups; `column` holds `[mixed, rows]`, and a row `[keys, figures, columns]`. */
export interface GroupsShape {
  readonly kind: 'groups';
  readonly key: string;
  readonly column: number;
  readonly limit: ParameterIndex;
  readonly uniform: readonly Mixable[];
  readonly fields: readonly GroupFieldShape[];
}

export type GroupFieldShape =
  | Typename
  | None
  | { readonly kind: 'keys'; readonly key: string; readonly keys: readonly GroupKeyShape[] }
  | { readonly kind: 'figure'; readonly key: string; readonly figure: number }
  | AggregateShape
  | { readonly kind: 'connection'; readonly key: string; readonly column: number; readonly connection: ConnectionShape };

export interface GroupKeyShape {
  readonly place: number;
  /** True where the key is a number that is stored in millionths. */
  readonly millionths: boolean;
  readonly fields: readonly (
    | Typename
    | None
    | { readonly kind: 'dimension'; readonly key: string; readonly value: string }
    | { readonly kind: 'value'; readonly key: string }
    | Extract<FieldShape, { kind: 'object' }>
  )[];
}

export interface AggregateShape {
  readonly kind: 'measure';
  readonly key: string;
  /** Figures that list the units and the kinds of the numbers; null where they cannot differ. */
  readonly units: number | null;
  readonly kinds: number | null;
  /** By how many decimal places quantities are shifted into their unit. */
  readonly places: number;
  readonly fields: readonly AggregateFieldShape[];
}

export type AggregateFieldShape =
  | Typename
  | { readonly kind: 'unit'; readonly key: string; readonly value: string | null }
  | { readonly kind: 'quantity' | 'figure'; readonly key: string; readonly figure: number };

type Group = readonly [keys: Row, figures: Row, columns: Row];

export function shapeGroups(shaper: Shaper, { column, limit, uniform, fields }: GroupsShape, roots: Row): Shaped {
  const [mixed, groups] = roots[column] as unknown as readonly [readonly (readonly string[])[], readonly Group[]];
  const mix = uniform.findIndex((_, index) => mixed[index]!.length > 1);
  if (mix >= 0) return shaper.fail(mixture(uniform[mix]!, mixed[mix]!, 'compared'), MISSING);
  return shaper.list(groups.slice(0, (shaper.parameters[limit] as number) - 1), (group) =>
    write(shaper, fields, (field) => shapeField(shaper, field, group)),
  );
}

function shapeField(shaper: Shaper, field: GroupFieldShape, [keys, figures, columns]: Group): Shaped {
  switch (field.kind) {
    case 'typename':
      return field.value;
    case 'none':
      return null;
    case 'keys':
      return shaper.list(field.keys, (key) => shapeKey(shaper, key, keys, columns));
    case 'figure':
      return figures[field.figure] as Json;
    case 'measure':
      return shapeMeasure(shaper, field, figures);
    case 'connection':
      return shaper.field(field, columns);
  }
}

const shapeKey = (shaper: Shaper, { place, millionths, fields }: GroupKeyShape, keys: Row, columns: Row): Shaped =>
  write(shaper, fields, (field) => {
    switch (field.kind) {
      case 'value':
        return keyText(keys[place]!, millionths);
      case 'none':
        return null;
      case 'object':
        return shaper.field(field, columns);
      default:
        return field.value;
    }
  });

const keyText = (key: Value, millionths: boolean): string | null =>
  key === null ? null : millionths ? String(shifted(String(key), 6)) : String(key);

/** Null with an error where numbers are mixed that cannot be added. */
function shapeMeasure(shaper: Shaper, { units, kinds, places, fields }: AggregateShape, figures: Row): Shaped {
  const listed = (figure: number | null): readonly string[] => (figure === null ? [] : (figures[figure] as readonly string[]));
  if (listed(units).length > 1) return shaper.fail(mixture('units', listed(units), 'added'), null);
  if (listed(kinds).length > 1) return shaper.fail(mixture('kinds', listed(kinds), 'added'), null);
  return write(shaper, fields, (field) => {
    switch (field.kind) {
      case 'typename':
        return field.value;
      case 'unit':
        return field.value ?? (listed(units)[0] || null);
      case 'figure':
        return figures[field.figure] as Json;
      case 'quantity': {
        const text = figures[field.figure] as string | null;
        return text === null ? null : shifted(text, places);
      }
    }
  });
}

/** A whole number of any size, correctly rounded once: reading a number is exact, dividing a rounded one is not. */
const shifted = (text: string, places: number): number => Number(`${text}e-${places}`);

const SHOWN = 5;

function mixture(kind: Mixable, found: readonly string[], done: 'added' | 'compared'): GraphError {
  const [first, ...others] = found.filter((each) => each !== '').sort();
  const named = [first!, ...others, ...(found.includes('') ? ['none'] : [])];
  const more = named.length > SHOWN ? ` and ${named.length - SHOWN} more` : '';
  const message = `Numbers of several ${kind} cannot be ${done}: ${named.slice(0, SHOWN).join(', ')}${more}.`;
  if (kind === 'units') {
    const hint = `Keep one with where: { unit: { eq: ${JSON.stringify(first)} } }${done === 'added' ? ', or add UNIT to by' : ''}.`;
    return new GraphError('UNITS_MIXED', message, { hint });
  }
  return new GraphError('KINDS_MIXED', message, { hint: `Keep one with where: { kind: { eq: ${first} } }, or add KIND to by.` });
}

function write<Field extends { readonly key: string }>(shaper: Shaper, fields: readonly Field[], value: (field: Field) => Shaped): Shaped {
  const result: Record<string, Json> = {};
  for (const field of fields) {
    const written = shaper.at(field.key, () => value(field));
    if (written === MISSING) return MISSING;
    result[field.key] = written;
  }
  return result;
}
