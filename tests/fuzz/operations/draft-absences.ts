import type { GraphQLField } from 'graphql';
import type { DraftOperation } from './draft-operation.js';
import { literal, type DraftValue } from './draft-value.js';

/** The property or relationship that is asked for: of this type or another. */
export function draftAbsences(operation: DraftOperation, field: GraphQLField<unknown, unknown>): string {
  const { choices, model } = operation;
  if (choices.once(2)) return '';
  // Whether documents disagree is no thing that they state; any other name is refused.
  const names = model.entities
    .flatMap(({ properties, hops }) => [...properties.keys(), ...hops.keys()])
    .filter((name) => name !== 'conflicts');
  const draft = (): DraftValue => ({ kind: 'leaf', draw: (each) => each.oneOf(names) });
  return `(property: ${literal(operation.value(field.args[0]!.type, draft), choices)})`;
}
