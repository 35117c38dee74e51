import { NOT_STATED } from '../address.js';

interface Combined<Where> {
  readonly and?: readonly Where[] | null | undefined;
  readonly or?: readonly Where[] | null | undefined;
}

/** A condition for what is chosen: one of the values, or not stated at all. Nothing where nothing is chosen. */
export function anyOf<Where extends Combined<Where>>(
  values: readonly string[],
  holds: (value: string) => Where,
  notStated?: Where,
): readonly Where[] {
  const conditions = values.map((value) => (value === NOT_STATED && notStated ? notStated : holds(value)));
  if (conditions.length < 2) return conditions;
  const either: Combined<Where> = { or: conditions };
  return [either as Where];
}

/** All of the conditions, as briefly as can be: what is asked is also shown to the reader. */
export function allOf<Where extends Combined<Where>>(conditions: readonly Where[]): Where {
  const all: Combined<Where> = conditions.length === 0 ? {} : { and: conditions };
  return conditions.length === 1 ? conditions[0]! : (all as Where);
}
