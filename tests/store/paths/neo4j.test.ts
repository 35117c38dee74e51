import { describeNeo4j } from '../../support/describe-neo4j.js';
import { Neo4jGraph } from '../../support/neo4j-graph.js';
import type { OpenStore } from '../contract/opened-store.js';
import { describePaths } from './describe-paths.js';
import { describeRandomPaths } from './describe-random-paths.js';

describeNeo4j('Neo4j', (neo4j) => {
  const open: OpenStore = async (batch) => {
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
  };
  describePaths('The Neo4j store', open);
  describeRandomPaths('The Neo4j store', open, { shapes: 5, questions: 25 });
});
