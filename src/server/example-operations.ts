import { Kind, parse, type OperationDefinitionNode } from 'graphql';

export interface ExampleOperation {
  readonly name: string;
  /** The operation with the comment above it. */
  readonly source: string;
}

/** Takes a document of examples apart; each operation keeps the comment that stands right above it. */
export function exampleOperations(document: string): readonly ExampleOperation[] {
  const operations = parse(document).definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operations.map(({ name, loc }, index) => {
    const above = document.slice(operations[index - 1]?.loc!.end ?? 0, loc!.start);
    const comment = above.split(/\n\s*\n/).at(-1)!;
    return { name: name?.value ?? `Example ${index + 1}`, source: `${comment}${document.slice(loc!.start, loc!.end)}`.trim() };
  });
}
