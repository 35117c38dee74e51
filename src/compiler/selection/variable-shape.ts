import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** Coerced variable values, as graphql-js returns them. */
export type VariableValues = Readonly<Record<string, unknown>>;

/**
 * What of the variables shapes the plan: which are given, the keys of input objects, enums and booleans by value; of
 * all other values only that they are there. Two requests with one shape share one compiled operation.
 */
export function variableShape(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: VariableValues): string {
  return (operation.variableDefinitions ?? [])
    .map(({ variable: { name }, type }) => shapeOf(variables[name.value], typeFromAST(schema, type as never) as GraphQLInputType))
    .join(';');
}

function shapeOf(value: unknown, type: GraphQLInputType): string {
  if (value === undefined || value === null) return '-';
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) {
    const element = isNonNullType(bare.ofType) ? bare.ofType.ofType : bare.ofType;
    if (isEnumType(element)) return `[${(value as readonly string[]).join()}]`;
    if (!isInputObjectType(element)) return 'l';
    return `[${(value as readonly unknown[]).map((each) => shapeOf(each, element)).join()}]`;
  }
  if (isInputObjectType(bare)) {
    const fields = bare.getFields();
    return `{${Object.entries(value as object)
      .map(([name, each]) => `${name}:${shapeOf(each, fields[name]!.type)}`)
      .join()}}`;
  }
  return typeof value === 'boolean' || isEnumType(bare) ? String(value) : 's';
}
