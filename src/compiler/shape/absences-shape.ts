import { GraphError } from '../../errors.js';
import type { ParameterValue } from '../parameter-value.js';
import type { ParameterIndex, Row, Value } from '../plan/query-plan.js';
import type { Shaped } from './shaped.js';

/** A property or relationship, and the column that shows whether a node has it. */
export interface AbsenceShape {
  readonly name: string;
  readonly column: number;
  /** A value; how many relationships; a list that is counted. */
  readonly kind: 'property' | 'degree' | 'list';
}

/** The names of what no document states. */
export interface AbsencesShape {
  readonly kind: 'absences';
  readonly key: string;
  readonly absences: readonly AbsenceShape[];
  /** A parameter: the only name that is asked about. */
  readonly only: ParameterIndex | null;
  /** Every name that can be asked about, of whatever entity. */
  readonly known: readonly string[];
}

function isAbsent({ kind, column }: AbsenceShape, row: Row): boolean {
  const value = row[column] as Value;
  switch (kind) {
    case 'property':
      return value === null || (Array.isArray(value) && value.length === 0);
    case 'degree':
      return value === 0;
    case 'list':
      return (value as readonly [number])[0] === 0;
  }
}

/** @throws {GraphError} BAD_USER_INPUT for a name that no entity has: «not absent» would be a lie */
export function shapeAbsences({ absences, only, known }: AbsencesShape, row: Row, parameters: readonly ParameterValue[]): Shaped {
  const name = only === null ? null : (parameters[only] as string);
  if (name !== null && !known.includes(name)) {
    throw new GraphError('BAD_USER_INPUT', `There is no property or relationship ${JSON.stringify(name)} that could be absent.`, {
      hint: 'Pass the name of a field that can be null or empty, such as "investment".',
    });
  }
  return absences.filter((each) => (name === null || each.name === name) && isAbsent(each, row)).map((each) => each.name);
}
