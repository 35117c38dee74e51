import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/**
 * An operation that knows what it answers and which variables it takes, as GraphQL Code Generator writes it with
 * `documentMode: 'string'`. A plain text is one, too: its answer is `unknown`.
 */
export type TypedDocument<Data, Variables> = Pick<string, 'length' | 'toString'> & DocumentTypeDecoration<Data, Variables>;

/** Left out where every variable may be. */
export type VariablesArgument<Variables> = {} extends Variables ? [variables?: Variables] : [variables: Variables];
