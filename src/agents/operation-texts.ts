import { Kind, print, separateOperations, type DocumentNode } from 'graphql';

/** The operations of a document by name, each with the fragments that it needs. */
export function textsOf(document: DocumentNode): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(separateOperations(document)).map(([name, { definitions }]) => {
      const operation = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
      const fragments = definitions.filter(({ kind }) => kind !== Kind.OPERATION_DEFINITION);
      return [name, [...operation, ...fragments].map(print).join('\n\n')];
    }),
  );
}
