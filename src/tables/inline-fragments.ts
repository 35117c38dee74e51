import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { GraphError } from '../errors.js';

export type VariableValues = Readonly<Record<string, unknown>>;

/** Selections that an operation may have once its fragments stand where they are spread. */
const MOST_SELECTIONS = 20_000;

/**
 * The operation with every fragment written out where it is spread, and without what `@skip` and `@include` leave out:
 * from then on a field of the answer has one place, and can be changed there alone.
 * @throws {GraphError} LIMIT_EXCEEDED where fragments of fragments make it too long
 */
export function inlineFragments(
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
  variables: VariableValues,
): OperationDefinitionNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let written = 0;
  const isLeftOut = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false;

  const inline = (set: SelectionSetNode): SelectionSetNode => ({
    kind: Kind.SELECTION_SET,
    selections: set.selections.filter((node) => !isLeftOut(node)).map(write),
  });
  const write = (node: SelectionNode): SelectionNode => {
    if (++written > MOST_SELECTIONS) {
      throw new GraphError('LIMIT_EXCEEDED', `With its fragments written out, the operation has more than ${MOST_SELECTIONS} fields.`, {
        hint: 'Spread fewer fragments inside of fragments.',
      });
    }
    if (node.kind === Kind.FIELD) return { ...node, directives: [], ...(node.selectionSet && { selectionSet: inline(node.selectionSet) }) };
    const { typeCondition, selectionSet } = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)! : node;
    return { kind: Kind.INLINE_FRAGMENT, ...(typeCondition && { typeCondition }), selectionSet: inline(selectionSet) };
  };
  return { ...operation, selectionSet: inline(operation.selectionSet) };
}
