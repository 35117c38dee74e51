import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
// The specification's CollectFields, with fragments, type conditions, @skip and @include, is graphql-js's own.
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { VariableValues } from './variable-shape.js';

/** The fields of a selection set by response key, in response order. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>;

type Fragments = Record<string, FragmentDefinitionNode>;

export interface SelectionReader {
  readonly root: (type: GraphQLObjectType) => Selection;
  readonly fields: (type: GraphQLObjectType, parents: readonly FieldNode[]) => Selection;
}

/** @see https://spec.graphql.org/October2021/#CollectFields() */
export const readSelections = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: VariableValues,
): SelectionReader => ({
  root: (type) => collectFields(schema, fragments, variables, type, operation.selectionSet),
  fields: (type, parents) => collectSubfields(schema, fragments, variables, type, parents),
});
