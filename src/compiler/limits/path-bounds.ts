import { GraphError } from '../../errors.js';

/** The longest path that is looked for: beyond six steps everything in a city is connected to everything. */
export const MAX_PATH_LENGTH = 6;
/** How many paths, or how many neighbours of one kind, may be asked for. */
export const MAX_PATHS = 100;
export const MAX_DEPTH = 3;
/** How many steps a neighbourhood has at most, whatever its depth. */
export const MAX_STEPS = 1000;

/** The least and the greatest value of a whole number that a field takes. */
export interface Bounds {
  readonly argument: string;
  readonly least: number;
  readonly most: number;
}

/** @throws {GraphError} BAD_USER_INPUT */
export function checkBounds(value: number, { argument, least, most }: Bounds): number {
  if (value >= least && value <= most) return value;
  throw new GraphError('BAD_USER_INPUT', `${argument} cannot be ${value}.`, { hint: `Pass a number from ${least} to ${most}.` });
}
