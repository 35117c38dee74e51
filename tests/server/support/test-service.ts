import { Writable } from 'node:stream';
import { pino } from 'pino';
import { readConfig } from '../../../src/config.js';
import { deriveGraph } from '../../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../../src/dataset/load-dataset.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { Executor } from '../../../src/graphql/executor.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { createServer } from '../../../src/server/create-server.js';
import { StoreWatch } from '../../../src/server/store-watch.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import type { GraphStore } from '../../../src/store/graph-store.js';

export interface TestService {
  readonly url: string;
  /** What the service has logged so far. */
  readonly log: Record<string, unknown>[];
  /** Sends a body to `/graphql`, as JSON unless it is a text already. */
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // eslint-disable-next-line typescript/no-explicit-any -- what an answer holds is what a test is about
  readonly json: any;
}

const schema = await buildSchema();
const model = readGraphModel(schema);
let graph: GraphStore | undefined;

/** The dataset of the project, loaded once. */
const dataset = (): GraphStore => (graph ??= EmbeddedStore.of(deriveGraph(loadDataset(readConfig({}).seeds, model), model), model));

/**
 * The whole service on a free port of this machine, over HTTP. `faulty` may put something between it and its store, to
 * see what leaves the service when a store fails.
 */
export async function testService(
  settings: Record<string, string> = {},
  faulty: (store: GraphStore) => GraphStore = (store) => store,
): Promise<TestService> {
  const log: Record<string, unknown>[] = [];
  const lines = new Writable({
    write(line: Buffer, _, done) {
      log.push(JSON.parse(line.toString()) as Record<string, unknown>);
      done();
    },
  });
  const config = readConfig({ PORT: '0', ...settings });
  const store = faulty(dataset());
  const watch = new StoreWatch(store, model, await store.readiness(), pino({ level: config.logLevel }, lines));
  await watch.start();
  const app = await createServer({
    config,
    log: pino({ level: config.logLevel }, lines),
    schema,
    store,
    watch,
    executor: new Executor({
      schema,
      model,
      store,
      statistics: () => watch.statistics,
      maxCost: config.maxCost,
      maxBytes: config.maxResponseBytes,
    }),
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    log,
    get: (path, init) => fetch(`${url}${path}`, { redirect: 'manual', ...init }),
    async post(body, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, json: text.startsWith('{') ? JSON.parse(text) : undefined };
    },
    close: () => {
      watch.stop();
      return app.close();
    },
  };
}
