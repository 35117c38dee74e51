import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { GraphError } from '../errors.js';

/**
 * The validation rule behind MAX_DEPTH: how many fields stand inside each other, with fragments in their places.
 * Introspection has a limit of its own in graphql-js and is left to it.
 */
export const depthLimit =
  (limit: number) =>
  (context: ValidationContext): ASTVisitor => {
    const known = new Map<string, number>();

    const depthOf = ({ selections }: SelectionSetNode): number => Math.max(...selections.map(depthOfSelection));

    const depthOfSelection = (selection: SelectionNode): number => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(context.getFragment(selection.name.value));
      if (selection.name.value.startsWith('__')) return 0;
      return 1 + (selection.selectionSet ? depthOf(selection.selectionSet) : 0);
    };

    /** A fragment inside itself is another rule's business; here it only must come to an end. */
    const depthOfFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
      if (!fragment) return 0;
      const name = fragment.name.value;
      if (!known.has(name)) {
        known.set(name, 0);
        known.set(name, depthOf(fragment.selectionSet));
      }
      return known.get(name)!;
    };

    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet);
        if (depth <= limit) return;
        const error = new GraphError('LIMIT_EXCEEDED', `The selections are nested ${depth} levels deep; at most ${limit} are answered.`, {
          hint: 'Begin further along the walk, or ask in several operations.',
        });
        context.reportError(new GraphQLError(error.message, { nodes: operation.name ?? operation, originalError: error }));
      },
    };
  };
