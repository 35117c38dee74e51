import { generateGraph } from '../../bench/generate-graph.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { testService } from '../server/support/test-service.js';
import type { ChildState } from './generated-service.js';

/**
 * A process of its own that serves a generated graph, so that its memory is that of the service alone.
 * Forked with the number of projects; it sends its address, and its state whenever it is sent anything.
 */
const model = readGraphModel(await buildSchema());
const graph = generateGraph(model, { projects: Number(process.argv[2]), seed: 'tables' });
const store = EmbeddedStore.of({ nodes: graph.nodes(), relationships: graph.relationships() } as never, model);
const service = await testService({ LOG_LEVEL: 'info', QUERY_TIMEOUT_MS: '60000', MAX_COST: '100000000' }, () => store);

process.on('message', () => {
  globalThis.gc!();
  const { heapUsed, external, rss } = process.memoryUsage();
  const operations = service.log.filter(({ msg }) => msg === 'operation');
  process.send!({ url: service.url, live: heapUsed + external, rss, operations } satisfies ChildState);
});
process.on('disconnect', () => process.exit());
process.send!({ url: service.url, live: 0, rss: 0, operations: [] } satisfies ChildState);
