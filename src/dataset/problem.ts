import { GraphError } from '../errors.js';
import type { SeedPlace } from './dataset.js';

/** Something wrong in the seeds, where YAML has no positions yet. */
export interface Problem {
  readonly place: SeedPlace;
  /** Point at the key of the last path segment instead of its value. */
  readonly atKey?: boolean;
  /** What stands there, or `nothing`. */
  readonly found: string;
  readonly expected: string;
  /** The nearest thing that would have been right. */
  readonly suggestion?: string;
  /** Where the other of two stands, for duplicates and contradictions. */
  readonly other?: SeedPlace;
}

/** A problem with its place in the file. */
export interface SeedProblem {
  /** Path of the file, beginning with the directory that was loaded. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string;
}

/** Collects problems, so that all of them are reported together. */
export type Report = (problem: Problem) => void;

/** `seeds/…/panshi.yaml:12:7: found "region/panshii"; expected the id of a region. Did you mean "region/panshi"?` */
export function formatProblem({ file, line, column, found, expected, suggestion }: SeedProblem): string {
  const hint = suggestion === undefined ? '' : ` Did you mean ${quote(suggestion)}?`;
  return `${file}:${line}:${column}: found ${found}; expected ${expected}.${hint}`;
}

/** A value of a seed file as a message shows it: one line, not endless. */
export function quote(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  const text =
    typeof value === 'string'
      ? JSON.stringify(value)
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object'
          ? 'a mapping'
          : String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Seeds that were refused, with everything that is wrong in them; nothing of them was loaded. */
export class InvalidSeeds extends GraphError {
  constructor(readonly problems: readonly SeedProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super('INVALID_SEEDS', `The seeds have ${count}; nothing was loaded.\n${problems.map(formatProblem).join('\n')}`);
  }
}
