/** The TypeScript of typed documents, one for each operation of `.graphql` files, by GraphQL Code Generator. */
export function generateTypedDocuments(
  schema: string,
  files: readonly { readonly location: string; readonly text: string }[],
): Promise<string>;
