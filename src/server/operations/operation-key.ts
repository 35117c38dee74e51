import { createHash } from 'node:crypto';
import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const operationsOf = ({ definitions }: DocumentNode): OperationDefinitionNode[] =>
  definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);

/** The fragments that an operation spreads, and those that these spread, in order of their names. */
function fragmentsOf(document: DocumentNode, operation: OperationDefinitionNode): FragmentDefinitionNode[] {
  const all = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) all.set(definition.name.value, definition);
  }
  const used = new Set<FragmentDefinitionNode>();
  const follow = (definition: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = all.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        follow(fragment);
      },
    });
  };
  follow(operation);
  return [...used].sort((one, other) => (one.name.value < other.name.value ? -1 : 1));
}

/** One operation of a document, printed, with the fragments it needs and nothing else. */
export const operationText = (document: DocumentNode, operation: OperationDefinitionNode): string =>
  [operation, ...fragmentsOf(document, operation)].map(print).join('\n\n');

/** What is the same for two texts of one operation: comments, white space and the order of fragments do not count. */
export const operationKey = (document: DocumentNode, operation: OperationDefinitionNode): string =>
  sha256(stripIgnoredCharacters(operationText(document, operation)));
