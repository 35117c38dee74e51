import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { ANY_DAY, LAST_DAY } from '../../model/days.js';
import type { ParameterList } from '../parameters.js';
import { readArgument } from '../selection/argument-value.js';
import type { VariableValues } from '../selection/variable-shape.js';
import type { AsOf, ParameterIndex } from './query-plan.js';

/** The days that `@asOf` on the operation names; null where it names none, which asks for the latest state. */
export function buildAsOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: VariableValues,
  parameters: ParameterList,
): AsOf | null {
  const written = operation.directives?.find(({ name }) => name.value === 'asOf');
  if (!written) return null;
  const given = schema.getDirective('asOf')!.args.map((argument) => {
    const node = written.arguments?.find(({ name }) => name.value === argument.name);
    return [argument.name, readArgument(node?.value, argument.type, variables)] as const;
  });
  const { known, on } = Object.fromEntries(given);
  if (!known && !on) return null;
  const day = (value: (typeof given)[number][1], otherwise: number): ParameterIndex =>
    value?.kind === 'leaf' ? parameters.add(value.source, { kind: 'day' }) : parameters.add({ kind: 'literal', value: otherwise });
  return { known: day(known, LAST_DAY), on: day(on, ANY_DAY) };
}
