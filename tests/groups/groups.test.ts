import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { Neo4jGraph } from '../support/neo4j-graph.js';
import { describeGroups } from './describe-groups.js';

describeGroups('Groups in the embedded store', async (batch) => EmbeddedStore.of(batch, readGraphModel(await buildSchema())));

describeNeo4j('Neo4j', (neo4j) => {
  describeGroups('Groups in Neo4j', async (batch) => {
    const graph = new Neo4jGraph(neo4j);
    const store = await graph.storeOf(batch);
    await graph.close();
    return store;
  });
});
