import type { GraphQLField } from 'graphql';
import { TEXTS } from '../graphs/random-values.js';
import type { DraftOperation } from './draft-operation.js';
import { literal, type DraftValue } from './draft-value.js';

/** The property or relationship that is asked for: of some type, or of none. */
export function draftAbsences(operation: DraftOperation, field: GraphQLField<unknown, unknown>): string {
  const { choices, model } = operation;
  if (choices.once(2)) return '';
  const names = [...model.types.values()].flatMap(({ properties, hops }) => [...properties.keys(), ...hops.keys()]);
  const draft = (): DraftValue => ({ kind: 'leaf', draw: (each) => (each.once(6) ? each.oneOf(TEXTS) : each.oneOf(names)) });
  return `(property: ${literal(operation.value(field.args[0]!.type, draft), choices)})`;
}
