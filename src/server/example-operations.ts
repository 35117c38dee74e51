import { Kind, parse, type OperationDefinitionNode } from 'graphql';

export interface ExampleOperation {
  readonly name: string;
  /** The operation with the comment above it. */
  readonly source: string;
}

/** Takes a document of examples apart; each operation keeps the comment that stands above it. */
export function exampleOperations(document: string): readonly ExampleOperation[] {
  const operations = parse(document).definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  const ends = operations.map(({ loc }) => loc!.end);
  return operations.map(({ name, loc }, index) => ({
    name: name?.value ?? `Example ${index + 1}`,
    source: document.slice(index === 0 ? 0 : ends[index - 1], loc!.end).trim(),
  }));
}
