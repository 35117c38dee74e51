import { GraphError } from '../errors.js';
import { dayOf } from '../model/days.js';
import { parsePeriod } from '../model/period.js';
import { Decimal } from '../model/scalars.js';
import type { ParameterValue } from './parameter-value.js';
import { decodeCursor } from './cursor.js';
import { checkPageSize } from './limits/page-size.js';
import { checkBounds, type Bounds } from './limits/path-bounds.js';
import { kindOf, stemOf } from './plan/id-stem.js';
import type { ParameterIndex } from './plan/query-plan.js';
import type { SearchText } from './plan/search-plan.js';
import { searchParameter } from './search-parameter.js';
import type { ValueSource } from './selection/argument-value.js';
import type { VariableValues } from './selection/variable-shape.js';
import { wholeYuan } from './whole-yuan.js';

/** How a value of a request becomes the value of a parameter. */
export type Codec =
  | { readonly kind: 'plain' }
  /** Folded as the stored copy that it is compared with. */
  | { readonly kind: 'fold' }
  /** An ISO 8601 date as a day that stores compare. */
  | { readonly kind: 'day' }
  /** The first or the last day of a period, as a day that stores compare. */
  | { readonly kind: 'bound'; readonly end: 'from' | 'to' }
  /** An amount of a `MoneyUnit`, or several, in whole yuan. */
  | { readonly kind: 'money'; readonly unit: string }
  /** A number, or several, in whole millionths. */
  | { readonly kind: 'millionths' }
  /** The first half of an id, and what its kind of ids begins with; `prefix` where the kind is known. */
  | { readonly kind: 'stem' | 'prefix'; readonly prefix: string | null }
  /** A page size; `probes` where one row more is asked for. */
  | { readonly kind: 'limit'; readonly probes: boolean }
  /** A list of at most a hundred elements, which multiply with others; `what` names them. */
  | { readonly kind: 'few'; readonly what: string }
  /** A whole number between two others. */
  | { readonly kind: 'bounded'; readonly bounds: Bounds }
  /** One of the values that stand for a text that is looked for. */
  | { readonly kind: 'search'; readonly part: keyof SearchText }
  /** One key of a cursor of this order. */
  | { readonly kind: 'cursor'; readonly order: string; readonly index: number };

export interface Parameter {
  readonly source: ValueSource;
  readonly codec: Codec;
}

/** Hands out the places of parameters while a plan is built. */
export class ParameterList {
  readonly #parameters: Parameter[] = [];

  add(source: ValueSource, codec: Codec = { kind: 'plain' }): ParameterIndex {
    return this.#parameters.push({ source, codec }) - 1;
  }

  get all(): readonly Parameter[] {
    return this.#parameters;
  }
}

/** NFKC, lower case: how folded copies are made, and what text filters compare. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

function resolve(source: ValueSource, variables: VariableValues): unknown {
  switch (source.kind) {
    case 'literal':
      return source.value;
    case 'list':
      return source.elements.map((element) => resolve(element, variables));
    case 'variable':
      return source.path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], variables[source.name]);
  }
}

/** Half a surrogate pair is no character: a driver would send another in its place, and stores would disagree. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd');
  return Array.isArray(value) ? value.map(wellFormed) : value;
}

const MOST = 100;

function few(list: readonly ParameterValue[], what: string): ParameterValue {
  if (list.length <= MOST) return list as ParameterValue;
  throw new GraphError('BAD_USER_INPUT', `${list.length} ${what} are too many.`, { hint: `Ask for at most ${MOST} at a time.` });
}

function encode(value: unknown, codec: Codec): ParameterValue {
  switch (codec.kind) {
    case 'plain':
      if (typeof value === 'number' && !Number.isSafeInteger(value))
        throw new GraphError('BAD_USER_INPUT', `${value} is not a number that can be compared.`);
      return value as ParameterValue;
    case 'fold':
      return fold(value as string);
    case 'day':
      return dayOf(value as string);
    case 'bound':
      return dayOf(parsePeriod(value as string)![codec.end]);
    case 'money':
      return Array.isArray(value) ? value.map((each) => wholeYuan(each as number, codec.unit)) : wholeYuan(value as number, codec.unit);
    case 'stem':
      return stemOf(value as string, codec.prefix);
    case 'prefix':
      return kindOf(value as string, codec.prefix);
    case 'millionths':
      return Array.isArray(value) ? value.map((each) => Decimal.parseValue(each)) : Decimal.parseValue(value);
    case 'limit':
      return checkPageSize(value as number) + (codec.probes ? 1 : 0);
    case 'few':
      return few(value as readonly ParameterValue[], codec.what);
    case 'bounded':
      return checkBounds(value as number, codec.bounds);
    case 'search':
      return searchParameter(value as string, codec.part);
    case 'cursor':
      return decodeCursor(value as string, codec.order)[codec.index]!;
  }
}

/**
 * The values of all parameters for one request.
 * @throws {GraphError} BAD_USER_INPUT for a page size out of bounds or a cursor that does not belong to the list
 */
export const bindParameters = (parameters: readonly Parameter[], variables: VariableValues): ParameterValue[] =>
  parameters.map(({ source, codec }) => encode(wellFormed(resolve(source, variables)), codec));
