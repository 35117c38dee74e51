import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config.js';
import { answerText } from './answer-text.js';
import { depthLimit } from './depth-limit.js';
import { maskError } from './mask-error.js';
import { operationGateway, type GatewayOptions, type OperationContext } from './operation-gateway.js';
import { operationCache } from './operations/operation-cache.js';
import { operationLog } from './operation-log.js';
import { operationStatus } from './operation-status.js';
import { errorLog, requestScope } from './request-scope.js';

export interface ApolloOptions extends GatewayOptions {
  readonly config: Config;
  readonly log: FastifyBaseLogger;
}

/** What Apollo would add by itself; a key in the environment must not make it report to anyone. */
const disabled = (): ApolloServerPlugin[] => [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** Apollo parses, validates and keeps documents, and answers over the compiler. */
export async function startApollo({ log, config, ...options }: ApolloOptions): Promise<ApolloServer<OperationContext>> {
  const apollo = new ApolloServer<OperationContext>({
    gateway: operationGateway({ config, ...options }),
    plugins: [operationStatus, operationLog, ...disabled()],
    validationRules: [depthLimit(config.maxDepth)],
    formatError: (formatted, error) => maskError(formatted, error, errorLog(requestScope.getStore() ?? { id: 'none', log })),
    stringifyResult: answerText,
    logger: log,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: { cache: operationCache(options.trusted), ttl: null },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
  });
  await apollo.start();
  return apollo;
}
