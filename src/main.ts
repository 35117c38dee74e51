import type { FastifyBaseLogger } from 'fastify';
import type { AddressInfo } from 'node:net';
import type { Config } from './config.js';
import { deriveGraph } from './dataset/derive/derive-graph.js';
import { loadDataset } from './dataset/load-dataset.js';
import { buildSchema } from './graphql/build-schema.js';
import { Executor } from './graphql/executor.js';
import { readGraphModel, type GraphModel } from './model/graph-model.js';
import { createServer } from './server/create-server.js';
import { listen } from './server/listen.js';
import { loadedOnly } from './server/loaded-only.js';
import { countStatements } from './server/request-scope.js';
import { StoreWatch } from './server/store-watch.js';
import { EmbeddedStore } from './store/embedded/embedded-store.js';
import type { GraphStore } from './store/graph-store.js';

/** A service that answers. */
export interface Service {
  /** `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests, finishes those that run, and lets go of the store. */
  close(): Promise<void>;
  /** Cuts the connections of requests that still run. */
  cut(): void;
}

async function openStore({ store, neo4j, seeds, queryTimeout }: Config, model: GraphModel): Promise<GraphStore> {
  if (store === 'embedded')
    return EmbeddedStore.of(deriveGraph(loadDataset(seeds, model), model), model, { timeoutMilliseconds: queryTimeout });
  // The driver takes a tenth of a second to load, and only this store has a use for it.
  const { Neo4jStore } = await import('./store/neo4j/neo4j-store.js');
  const opened = new Neo4jStore({ ...neo4j, queryTimeout });
  try {
    await opened.verifyCredentials();
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

/** Where this machine reaches the service: the addresses that mean «all» are none that can be opened everywhere. */
function urlOf({ address, port }: AddressInfo): string {
  const host = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[address] ?? (address.includes(':') ? `[${address}]` : address);
  return `http://${host}:${port}`;
}

/**
 * The composition root: settings -> store -> dataset -> schema -> server.
 * @throws {GraphError} INVALID_SEEDS, INVALID_SETTING or PORT_IN_USE; a Neo4j that is away is no reason to stop
 */
export async function startService(config: Config, log: FastifyBaseLogger): Promise<Service> {
  const schema = await buildSchema();
  const model = readGraphModel(schema);
  const opened = await openStore(config, model);
  const readiness = await opened.readiness();
  const store = countStatements(loadedOnly(opened, readiness));
  if (!readiness.ready) log.warn({ store: store.kind, reason: readiness.reason, hint: readiness.hint }, 'the store does not answer');
  const watch = new StoreWatch(store, model, readiness, log);
  const counted = watch.start();
  // A database takes its time to count, and answers meanwhile.
  if (store.kind === 'embedded') await counted;
  const executor = new Executor({ schema, model, store, statistics: () => watch.statistics, maxCost: config.maxCost });
  const app = await createServer({ config, log, schema, store, executor, watch });
  app.addHook('onClose', async () => {
    watch.stop();
    await store.close();
  });
  await listen(app, config);
  return Object.freeze({
    url: urlOf(app.server.address() as AddressInfo),
    close: () => app.close(),
    cut: () => app.server.closeAllConnections(),
  });
}
