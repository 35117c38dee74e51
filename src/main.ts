import type { FastifyBaseLogger } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { Config } from './config.js';
import { NdjsonFile } from './dataset/batch-ndjson.js';
import { deriveGraph } from './dataset/derive/derive-graph.js';
import { loadDataset } from './dataset/load-dataset.js';
import { UnchangedFile } from './export/unchanged-file.js';
import { buildSchema } from './graphql/build-schema.js';
import { Executor, type ExecutorOptions } from './graphql/executor.js';
import { readGraphModel, type GraphModel } from './model/graph-model.js';
import { createServer } from './server/create-server.js';
import { downloadRoutes } from './server/downloads/download-routes.js';
import type { OpenedRecords, OpenRecords } from './server/downloads/open-records.js';
import { listen } from './server/listen.js';
import { loadedOnly } from './server/loaded-only.js';
import type { Mount } from './server/mount.js';
import { ExamplePreparation } from './server/prepare-examples.js';
import { StoreWatch } from './server/store-watch.js';
import { EmbeddedStore } from './store/embedded/embedded-store.js';
import type { GraphStore } from './store/graph-store.js';
import { batchSource } from './store/records/record-source.js';

const MILLISECONDS_BETWEEN_LINES = 5_000;

/** A service that answers. */
export interface Service {
  /** `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests, finishes those that run, and lets go of the store. */
  close(): Promise<void>;
  /** Cuts the connections of requests that still run. */
  cut(): void;
}

/** Says now and then how far the reading of a large graph is. */
function readingProgress(log: FastifyBaseLogger): (done: number) => void {
  const begun = performance.now();
  let next = begun + MILLISECONDS_BETWEEN_LINES;
  return (done) => {
    const now = performance.now();
    if (now < next) return;
    next = now + MILLISECONDS_BETWEEN_LINES;
    log.info({ records: done, perSecond: Math.round((done * 1000) / (now - begun)) }, 'reading the graph');
  };
}

interface Opened {
  readonly store: GraphStore;
  /** The records that the store was made of, or has. */
  readonly openRecords: OpenRecords;
}

async function openStore({ store, neo4j, seeds, queryTimeout }: Config, model: GraphModel, log: FastifyBaseLogger): Promise<Opened> {
  if (store === 'embedded') {
    const options = { timeoutMilliseconds: queryTimeout };
    if (seeds.endsWith('.ndjson')) {
      const file = new NdjsonFile(seeds);
      const source = new UnchangedFile(seeds, file);
      return { store: await EmbeddedStore.read(file, model, options, readingProgress(log)), openRecords: () => ({ source }) };
    }
    const batch = deriveGraph(loadDataset(seeds, model), model);
    return { store: EmbeddedStore.of(batch, model, options), openRecords: () => ({ source: batchSource(batch) }) };
  }
  // The driver takes a tenth of a second to load, and only this store has a use for it.
  const { Neo4jStore } = await import('./store/neo4j/neo4j-store.js');
  const opened = new Neo4jStore({ ...neo4j, queryTimeout });
  try {
    await opened.verifyCredentials();
  } catch (error) {
    await opened.close();
    throw error;
  }
  const { Neo4jRecords } = await import('./store/neo4j/neo4j-records.js');
  const openRecords = (): OpenedRecords => {
    const source = new Neo4jRecords(neo4j, model);
    return { source, close: () => source.close() };
  };
  return { store: opened, openRecords };
}

/** Where this machine reaches the service: the addresses that mean «all» are none that can be opened everywhere. */
function urlOf({ address, port }: AddressInfo): string {
  const host = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[address] ?? (address.includes(':') ? `[${address}]` : address);
  return `http://${host}:${port}`;
}

/** What stands on the graph beside GraphQL; it is loaded where it is wanted. */
async function mountsOf(
  config: Config,
  {
    schema,
    model,
    executor,
    openRecords,
  }: Pick<ExecutorOptions, 'schema' | 'model'> & Pick<Opened, 'openRecords'> & { readonly executor: Executor },
): Promise<Mount[]> {
  const mounts: Mount[] = [];
  if (config.reconcile) {
    const { openReconcile } = await import('./reconcile/open-reconcile.js');
    mounts.push(openReconcile({ schema, model, executor, timeoutMilliseconds: config.queryTimeout }));
  }
  if (config.mcp) {
    const { agentRoutes } = await import('./agents/agent-routes.js');
    mounts.push((app, refuse) => agentRoutes(app, config, refuse));
  }
  if (config.downloads) mounts.push(downloadRoutes({ model, openRecords }));
  return mounts;
}

/**
 * The composition root: settings -> store -> dataset -> schema -> server.
 * @throws {GraphError} INVALID_SEEDS, INVALID_SETTING or PORT_IN_USE; a Neo4j that is away is no reason to stop
 */
export async function startService(config: Config, log: FastifyBaseLogger): Promise<Service> {
  const schema = await buildSchema();
  const model = readGraphModel(schema);
  const { store: opened, openRecords } = await openStore(config, model, log);
  const readiness = await opened.readiness();
  const store = loadedOnly(opened, readiness);
  if (!readiness.ready) log.warn({ store: store.kind, reason: readiness.reason, hint: readiness.hint }, 'the store does not answer');
  const watch = new StoreWatch(store, model, readiness, log);
  const executor = new Executor({
    schema,
    model,
    store,
    statistics: () => watch.statistics,
    maxCost: config.maxCost,
    maxBytes: config.maxResponseBytes,
  });
  const examples = new ExamplePreparation({ executor, log, timeout: config.queryTimeout });
  const counted = watch.start();
  // A database takes its time to count, and answers meanwhile.
  if (store.kind === 'embedded') await counted;
  const mounts = await mountsOf(config, { schema, model, executor, openRecords });
  const app = await createServer({ config, log, schema, store, executor, watch, mounts });
  app.addHook('onClose', async () => {
    watch.stop();
    await examples.stop();
    await store.close();
  });
  await listen(app, config);
  watch.whenRenewed(() => examples.start());
  if (watch.statistics) examples.start();
  return Object.freeze({
    url: urlOf(app.server.address() as AddressInfo),
    close: () => app.close(),
    cut: () => app.server.closeAllConnections(),
  });
}
