import { describeNeo4j } from '../../support/describe-neo4j.js';
import { Neo4jGraph } from '../../support/neo4j-graph.js';
import { describeGraphStore } from '../contract/describe-graph-store.js';

describeNeo4j('Neo4j', (neo4j) => {
  describeGraphStore('The Neo4j store', async (batch) => {
    const graph = new Neo4jGraph(neo4j);
    const store = await graph.storeOf(batch);
    return {
      store,
      contents: () => graph.batch(),
      close: async () => {
        await store.close();
        await graph.close();
      },
    };
  });
});
