import type { Predicate } from './query-plan.js';

/** Holds for every node: nothing is demanded. */
export const ALWAYS: Predicate = { kind: 'and', operands: [] };

/** Holds for no node. */
export const NEVER: Predicate = { kind: 'or', operands: [] };

/** All of them; null where there is none, and one alone stays itself. */
export function allOf(operands: readonly (Predicate | null)[]): Predicate | null {
  const present = operands.filter((operand) => operand !== null);
  return present.length > 1 ? { kind: 'and', operands: present } : (present[0] ?? null);
}
