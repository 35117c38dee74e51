import type { ParameterValue } from '../../compiler/parameter-value.js';
import type { Comparison } from '../../compiler/plan/query-plan.js';
import type { StoredValue } from '../graph-batch.js';

type Compare = (value: StoredValue, parameter: ParameterValue) => boolean;

/** Values of different kinds have no order, as in Cypher, where comparing them gives null. */
const ordered =
  (holds: (sign: number) => boolean): Compare =>
  (value, parameter) =>
    typeof value === typeof parameter && typeof value !== 'object' && holds(value < parameter ? -1 : value > parameter ? 1 : 0);

const text =
  (holds: (value: string, parameter: string) => boolean): Compare =>
  (value, parameter) =>
    typeof value === 'string' && typeof parameter === 'string' && holds(value, parameter);

/** The comparisons of a value with one parameter; `in` looks the value up instead. */
export const comparisons: Readonly<Record<Exclude<Comparison, 'in'>, Compare>> = {
  eq: (value, parameter) => value === parameter,
  lt: ordered((sign) => sign < 0),
  lte: ordered((sign) => sign <= 0),
  gt: ordered((sign) => sign > 0),
  gte: ordered((sign) => sign >= 0),
  has: (value, parameter) => Array.isArray(value) && (value as readonly unknown[]).includes(parameter),
  contains: text((value, parameter) => value.includes(parameter)),
  startsWith: text((value, parameter) => value.startsWith(parameter)),
  endsWith: text((value, parameter) => value.endsWith(parameter)),
};
