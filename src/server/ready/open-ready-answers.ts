import type { FastifyBaseLogger } from 'fastify';
import { printSchema, type GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.js';
import { projectRoot } from '../../project-root.js';
import type { GraphStore } from '../../store/graph-store.js';
import type { StoreWatch } from '../store-watch.js';
import { fixedDataset, watchedDataset } from './current-dataset.js';
import { MemoryAnswers } from './memory-answers.js';
import { ReadyAnswers } from './ready-answers.js';
import type { RedisAnswers } from './redis-answers.js';

interface OpenOptions {
  readonly config: Pick<Config, 'cacheBytes' | 'redis' | 'queryTimeout' | 'maxResponseBytes'>;
  readonly schema: GraphQLSchema;
  readonly store: GraphStore;
  readonly watch: StoreWatch;
  readonly log: FastifyBaseLogger;
}

/** What an answer depends on beside the question and the dataset. */
function releaseOf(schema: GraphQLSchema, { maxResponseBytes }: OpenOptions['config']): string {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  return `${version} ${createHash('sha256').update(printSchema(schema)).digest('hex')} ${maxResponseBytes}`;
}

/** The client takes a while to load, and only services with a Redis have a use for it. */
async function openRedis({ config, schema, log }: OpenOptions): Promise<RedisAnswers | null> {
  if (config.redis === null) return null;
  const { RedisAnswers } = await import('./redis-answers.js');
  return new RedisAnswers({ url: config.redis, release: releaseOf(schema, config), log });
}

/** Ready answers as the settings have them: null where none are kept. */
export async function openReadyAnswers(options: OpenOptions): Promise<ReadyAnswers | null> {
  const { config, store, watch } = options;
  if (config.cacheBytes === 0) return null;
  return new ReadyAnswers({
    memory: new MemoryAnswers(config.cacheBytes),
    redis: await openRedis(options),
    current: store.kind === 'embedded' ? fixedDataset(watch) : watchedDataset(watch),
    watch,
    timeout: config.queryTimeout,
  });
}
