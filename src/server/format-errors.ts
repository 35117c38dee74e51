import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { maskError, type ErrorLog } from './mask-error.js';

/** A failure of any kind as an error of an answer. */
export const asGraphQLError = (error: unknown): GraphQLError =>
  new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });

export const formatErrors = (errors: readonly GraphQLError[], log: ErrorLog): GraphQLFormattedError[] =>
  errors.map((error) => maskError(error.toJSON(), error, log));

/** Each code once. */
export const codesOf = (errors: readonly GraphQLFormattedError[]): string[] => [
  ...new Set(errors.map(({ extensions }) => String(extensions?.['code']))),
];
