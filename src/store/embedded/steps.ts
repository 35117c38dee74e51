import type { Value } from '../../compiler/plan/query-plan.js';
import type { Run } from './run.js';

/** Work that can be interrupted: it yields where its slice of time is used up, and goes on when it is resumed. */
export type Steps<T> = Generator<void, T, void>;

/** Reads something of a node and of the relationship that led to it; -1 where there is none. */
export type Read<T> = (run: Run, node: number, relationship: number) => T;

/** Evaluates a source: starting at a node, or, for evidence, at the relationship that led to it; -1 at a root. */
export type Evaluate = Read<Steps<Value>>;

/**
 * A function of a node, prepared once for all runs. `plain`: what looks at no more than a few records is answered at
 * once. `steps`: what can loop over many is work that can be interrupted; `attempt`, where there is one, answers at once
 * for the nodes that have few, and gives undefined for others.
 */
export type Prepared<T> =
  | { readonly plain: Read<T>; readonly steps: null; readonly attempt: null }
  | { readonly plain: null; readonly steps: Read<Steps<T>>; readonly attempt: Read<T | undefined> | null };

export const plainly = <T>(plain: Read<T>): Prepared<T> => ({ plain, steps: null, attempt: null });

export const inSteps = <T>(steps: Read<Steps<T>>, attempt: Read<T | undefined> | null = null): Prepared<T> => ({
  plain: null,
  steps,
  attempt,
});

/** A function that follows from the value of another. */
export function derived<T, U>({ plain, steps, attempt }: Prepared<T>, derive: (run: Run, value: T) => U): Prepared<U> {
  if (plain !== null) return plainly((run, node, relationship) => derive(run, plain(run, node, relationship)));
  return inSteps(
    function* (run, node, relationship) {
      return derive(run, yield* steps(run, node, relationship));
    },
    attempt &&
      ((run, node, relationship) => {
        const value = attempt(run, node, relationship);
        return value === undefined ? undefined : derive(run, value);
      }),
  );
}

/** Either form as steps, for where speed does not matter. */
export const stepsOf = <T>({ plain, steps }: Prepared<T>): Read<Steps<T>> =>
  steps ??
  // oxlint-disable-next-line require-yield -- it has nothing to wait for
  function* (run, node, relationship) {
    return plain!(run, node, relationship);
  };
