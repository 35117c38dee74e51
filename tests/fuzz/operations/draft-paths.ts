import { getNamedType, type GraphQLArgument, type GraphQLEnumType, type GraphQLField } from 'graphql';
import type { Choices } from '../choices.js';
import { leafOf } from './draft-leaf.js';
import { writeArguments } from './draft-indicators.js';
import type { DraftOperation } from './draft-operation.js';
import { EnumName, fixed, NOTHING, type DraftValue, type Leaf } from './draft-value.js';

type Field = GraphQLField<unknown, unknown>;

const valuesOf = ({ type }: GraphQLArgument): readonly EnumName[] =>
  (getNamedType(type) as GraphQLEnumType).getValues().map(({ name }) => new EnumName(name));

/** Mostly the id of an entity, for that is where paths are; now and then of anything, or of nothing. */
function idOf(operation: DraftOperation, choices: Choices): Leaf {
  const { model } = operation;
  const names = choices.once(8) ? model.entities.map(({ name }) => name) : model.types.get('Entity')!.members;
  const type = model.types.get(choices.oneOf(names))!;
  return leafOf(operation, type, type.properties.get('id')!, 'eq', choices);
}

/** Mostly enough to find something. */
const upTo = (most: number) => (): DraftValue => ({ kind: 'leaf', draw: (choices) => (choices.once(10) ? 0 : most - choices.below(most)) });

/** What all fields of paths take; types and direction shape a plan by their values, so one shape has one of each. */
const walk = (operation: DraftOperation) => ({
  from: id(operation),
  to: id(operation),
  of: id(operation),
  types: (argument: GraphQLArgument): DraftValue => {
    const { choices } = operation;
    // A few types by themselves seldom connect anything.
    if (!choices.once(3)) return NOTHING;
    const values = valuesOf(argument);
    return fixed(Array.from({ length: 1 + choices.below(12) }, () => choices.oneOf(values)));
  },
  direction: (argument: GraphQLArgument): DraftValue => {
    const [out, into, both] = valuesOf(argument) as [EnumName, EnumName, EnumName];
    return fixed(operation.choices.oneOf([both, both, both, out, into]));
  },
});

const id = (operation: DraftOperation) => (): DraftValue => ({ kind: 'leaf', draw: (choices) => idOf(operation, choices) });

/** Few paths, for what is selected of their nodes is answered for each step. */
export const draftPaths = (operation: DraftOperation, field: Field): string =>
  writeArguments(operation, field, { ...walk(operation), maxLength: upTo(4), first: upTo(4) });

export const draftShortestPath = (operation: DraftOperation, field: Field): string =>
  writeArguments(operation, field, { ...walk(operation), maxLength: upTo(6) });

export const draftNeighborhood = (operation: DraftOperation, field: Field): string =>
  writeArguments(operation, field, { ...walk(operation), depth: upTo(2), first: upTo(3) });
