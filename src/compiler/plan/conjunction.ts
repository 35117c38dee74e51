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

/** What a condition is whatever it is asked of; undefined where that depends on the node. */
export function constantOf(predicate: Predicate): boolean | undefined {
  if (predicate.kind === 'not') {
    const constant = constantOf(predicate.operand);
    return constant === undefined ? undefined : !constant;
  }
  if (predicate.kind !== 'and' && predicate.kind !== 'or') return undefined;
  const decides = predicate.kind === 'or';
  const constants = predicate.operands.map(constantOf);
  if (constants.includes(decides)) return decides;
  return constants.every((constant) => constant === !decides) ? !decides : undefined;
}
