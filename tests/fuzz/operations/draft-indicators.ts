import { getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputObjectType } from 'graphql';
import type { Choices } from '../choices.js';
import { PERIODS } from '../graphs/random-values.js';
import { leafOf } from './draft-leaf.js';
import type { DraftOperation } from './draft-operation.js';
import { EnumName, fixed, literal, type DraftValue, type Leaf } from './draft-value.js';
import { draftWhere } from './draft-where.js';

type Field = GraphQLField<unknown, unknown>;
type Drafts = Readonly<Record<string, ((argument: GraphQLArgument) => DraftValue) | undefined>>;

/** Writes the arguments that are drafted; one that may be left out is, half of the time. */
export function writeArguments(operation: DraftOperation, field: Field, drafts: Drafts): string {
  const { choices } = operation;
  const written = field.args.flatMap((argument): string[] => {
    const draft = drafts[argument.name];
    const required = argument.defaultValue === undefined && String(argument.type).endsWith('!');
    if (!draft || (!required && choices.once(2))) return [];
    return [
      `${argument.name}: ${literal(
        operation.value(argument.type, () => draft(argument)),
        choices,
      )}`,
    ];
  });
  return written.length === 0 ? '' : `(${written.join(', ')})`;
}

const several = (draw: (choices: Choices) => Leaf, most: number) => (): DraftValue => ({
  kind: 'leaf',
  draw: (each) => Array.from({ length: 1 + each.below(most) }, () => draw(each)),
});

const idsOf =
  (operation: DraftOperation, type: string) =>
  (choices: Choices): Leaf => {
    const target = operation.model.types.get(type)!;
    return leafOf(operation, target, target.properties.get('id')!, 'eq', choices);
  };

const periodOf =
  (operation: DraftOperation) =>
  (choices: Choices): Leaf =>
    choices.once(4)
      ? choices.oneOf(PERIODS)
      : String(operation.samples.value(operation.model.types.get('Observation')!, 'period', choices) ?? choices.oneOf(PERIODS));

const enumOf =
  ({ choices }: DraftOperation) =>
  ({ type }: GraphQLArgument): DraftValue => {
    const values = (getNamedType(type) as unknown as { getValues(): { name: string }[] }).getValues();
    return fixed(new EnumName(choices.oneOf(values).name));
  };

const whereOf =
  (operation: DraftOperation, type: string) =>
  (argument: GraphQLArgument): DraftValue =>
    draftWhere(operation, operation.model.types.get(type)!, getNamedType(argument.type) as GraphQLInputObjectType, 1);

const first = (): DraftValue => ({ kind: 'leaf', draw: (each) => each.below(12) });

export const draftRanking = (operation: DraftOperation, field: Field): string =>
  writeArguments(operation, field, {
    indicator: () => ({ kind: 'leaf', draw: idsOf(operation, 'Indicator') }),
    period: () => ({ kind: 'leaf', draw: periodOf(operation) }),
    kind: enumOf(operation),
    where: whereOf(operation, 'Observation'),
    direction: enumOf(operation),
    first,
  });

export const draftTable = (operation: DraftOperation, field: Field): string =>
  writeArguments(operation, field, {
    indicators: several(idsOf(operation, 'Indicator'), 3),
    periods: several(periodOf(operation), 4),
    kind: enumOf(operation),
    where: whereOf(operation, 'Region'),
    first,
    empty: () => fixed(operation.choices.once(2)),
  });
