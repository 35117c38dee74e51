import {
  executeSync,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { readSelections } from '../compiler/selection/collect-selection.js';
import type { VariableValues } from '../compiler/selection/variable-shape.js';

export const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

/** The values of `__schema` and `__type` by response key: graphql-js answers an operation of these fields alone. */
export function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: VariableValues,
): Record<string, unknown> {
  const root = readSelections(schema, operation, fragmentsOf(document), variables).root(schema.getQueryType()!);
  const selections = [...root.values()].flat().filter((field: FieldNode) => INTROSPECTION.has(field.name.value));
  const alone: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const result = executeSync({ schema, document: { ...document, definitions: [alone, ...fragments] }, variableValues: variables });
  return result.data ?? {};
}
