import type { FieldNode, GraphQLField } from 'graphql';
import { readArgument, type ArgumentValue } from '../selection/argument-value.js';
import type { VariableValues } from '../selection/variable-shape.js';

export type Arguments = ReadonlyMap<string, ArgumentValue>;

/** The arguments of a field that are given and not null. */
export function readArguments(field: GraphQLField<unknown, unknown>, node: FieldNode, variables: VariableValues): Arguments {
  const given = new Map<string, ArgumentValue>();
  for (const argument of field.args) {
    const written = node.arguments?.find(({ name }) => name.value === argument.name);
    const value = readArgument(written?.value, argument.type, variables);
    if (value) given.set(argument.name, value);
  }
  return given;
}
