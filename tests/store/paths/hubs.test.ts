import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { describeNeo4j } from '../../support/describe-neo4j.js';
import { Neo4jGraph } from '../../support/neo4j-graph.js';
import { describeHubs } from './describe-hubs.js';

let visited = 0;

describeHubs(
  'The embedded store',
  async (batch) => {
    const store = EmbeddedStore.of(batch, readGraphModel(await buildSchema()));
    const watched = Object.create(store, {
      run: {
        value: (...[query, parameters, signal]: Parameters<GraphStore['run']>) =>
          store.run(query, parameters, signal, (touched) => (visited = touched)),
      },
    }) as GraphStore;
    return { store: watched, contents: async () => null, close: () => store.close() };
  },
  () => visited,
);

describeNeo4j('Neo4j', (neo4j) => {
  describeHubs(
    'The Neo4j store',
    async (batch) => {
      const graph = new Neo4jGraph(neo4j);
      const store = await graph.storeOf(batch);
      return {
        store,
        contents: async () => null,
        close: async () => {
          await store.close();
          await graph.clear();
          await graph.close();
        },
      };
    },
    () => null,
  );
});
