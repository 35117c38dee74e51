import { GraphError } from '../errors.js';
import type { ParameterValue } from './parameter-value.js';
import { decodeCursor } from './cursor.js';
import { checkPageSize } from './limits/page-size.js';
import type { ParameterIndex } from './plan/query-plan.js';
import type { ValueSource } from './selection/argument-value.js';
import type { VariableValues } from './selection/variable-shape.js';

/** How a value of a request becomes the value of a parameter. */
export type Codec =
  | { readonly kind: 'plain' }
  /** Folded as the stored copy that it is compared with. */
  | { readonly kind: 'fold' }
  /** A page size; one row more is asked for. */
  | { readonly kind: 'limit' }
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

function encode(value: unknown, codec: Codec): ParameterValue {
  switch (codec.kind) {
    case 'plain':
      if (typeof value === 'number' && !Number.isSafeInteger(value))
        throw new GraphError('BAD_USER_INPUT', `${value} is not a number that can be compared.`);
      return value as ParameterValue;
    case 'fold':
      return fold(value as string);
    case 'limit':
      return checkPageSize(value as number) + 1;
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
