import { getArgumentValues, Kind } from 'graphql';
import type { Cut } from './branches.js';
import type { Occurrence } from './collect-fields.js';
import type { VariableValues } from './inline-fragments.js';

/** Elements that a list without pages can have at most, where `first` says how many. */
export const MOST_ELEMENTS = 1_000;
const MOST_PATHS = 100;
/** Steps of a neighbourhood; its `first` speaks of each of its nodes. */
const MOST_STEPS = 1_000;

/** `first` as the operation gives it; null where it leaves it to the default. */
export function givenFirst({ definition, node }: Occurrence, variables: VariableValues): number | null {
  const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (!definition || !value || (value.kind === Kind.VARIABLE && !(value.name.value in variables))) return null;
  const first = getArgumentValues(definition, node, variables)['first'];
  return typeof first === 'number' ? first : null;
}

interface UnpagedList {
  /** What `first` is set to, or null where it stays. */
  readonly ask: number | null;
  readonly cut: Cut | null;
  /** Whether the operation leaves it to a default how many there are. */
  readonly canHaveMore: boolean;
}

/** A list that has `first` and no pages is asked for one element more, to see whether it was cut. */
export function unpagedList(occurrence: Occurrence, variables: VariableValues): UnpagedList {
  const name = occurrence.definition?.name;
  if (name === 'neighborhood') return { ask: null, cut: { kind: 'full', length: MOST_STEPS }, canHaveMore: false };
  const standard = occurrence.definition?.args.find((argument) => argument.name === 'first')?.defaultValue;
  if (typeof standard !== 'number') return { ask: null, cut: null, canHaveMore: false };
  const given = givenFirst(occurrence, variables);
  const first = given ?? standard;
  const most = name === 'paths' ? MOST_PATHS : MOST_ELEMENTS;
  const canHaveMore = given === null && name !== 'paths';
  if (first >= most || first < 0) return { ask: null, cut: { kind: 'full', length: most }, canHaveMore };
  return { ask: first + 1, cut: { kind: 'beyond', first }, canHaveMore };
}
