import type { GraphQLError } from 'graphql';

/** What is wrong with an operation or its answer, as GraphQL says it. A table is made of answers without errors. */
export class OperationErrors extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('The operation has errors.');
  }
}
