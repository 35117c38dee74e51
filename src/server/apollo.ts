import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { depthLimit } from './depth-limit.js';

/** What Apollo found out about a text: a valid document, or what is wrong with it. */
export interface Reading {
  document?: DocumentNode;
  errors?: readonly GraphQLError[];
}

export interface ReadingContext extends BaseContext {
  readonly reading: Reading;
}

/**
 * Ends Apollo's way of a request where execution would begin, by its documented hook for that: what is executed, how it
 * is written and what is kept of it is the front's business, the first time a text is seen as well as every other time.
 */
const reading: ApolloServerPlugin<ReadingContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ errors, contextValue }) {
        contextValue.reading.errors = errors;
        return Promise.resolve();
      },
      responseForOperation({ document, contextValue, response }) {
        contextValue.reading.document = document;
        return Promise.resolve({ http: response.http, body: { kind: 'single', singleResult: {} } });
      },
    }),
};

/** What Apollo would add by itself; a key in the environment must not make it report to anyone. */
const disabled = (): ApolloServerPlugin[] => [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly maxDepth: number;
  readonly log: FastifyBaseLogger;
}

/** Apollo parses and validates every text that was not seen before. */
export async function startApollo({ schema, maxDepth, log }: ApolloOptions): Promise<ApolloServer<ReadingContext>> {
  const apollo = new ApolloServer<ReadingContext>({
    schema,
    plugins: [reading, ...disabled()],
    validationRules: [depthLimit(maxDepth)],
    logger: log,
    introspection: true,
    // The front keeps the documents, and knows what is registered by its hash.
    documentStore: null,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
  });
  await apollo.start();
  return apollo;
}
