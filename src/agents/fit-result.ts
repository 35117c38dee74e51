import { RESULT_CHARACTERS } from './limits.js';

/** A list of which only the beginning is shown. */
export interface CutList {
  /** Where it is: `data.projects.nodes`. */
  readonly path: string;
  readonly shown: number;
  readonly of: number;
}

export interface Fitted {
  readonly result: unknown;
  readonly cut: readonly CutList[];
  /** False where even with one element a list it is too long. */
  readonly fits: boolean;
}

/** How many elements lists keep, tried one after the other until it is short enough. */
const LENGTHS = [50, 20, 10, 5, 3, 1];

function cutLists(value: unknown, most: number, path: string, cut: CutList[]): unknown {
  if (Array.isArray(value)) {
    if (value.length > most) cut.push({ path, shown: most, of: value.length });
    return value.slice(0, most).map((each, index) => cutLists(each, most, `${path}.${index}`, cut));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, cutLists(each, most, path === '' ? key : `${path}.${key}`, cut)]),
  );
}

/** Shortens lists until a result has no more characters than it may have. What is left out is told. */
export function fitResult(result: unknown, most = RESULT_CHARACTERS): Fitted {
  if (JSON.stringify(result).length <= most) return { result, cut: [], fits: true };
  for (const length of LENGTHS) {
    const cut: CutList[] = [];
    const shorter = cutLists(result, length, '', cut);
    // Telling it takes room, too.
    if (JSON.stringify({ shorter, cut }).length <= most) return { result: shorter, cut, fits: true };
  }
  return { result: null, cut: [], fits: false };
}
