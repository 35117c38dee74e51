import { afterAll, beforeAll, describe } from 'vitest';
import { readConfig } from '../../src/config.js';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { startNeo4j, type RunningNeo4j } from '../../src/local-neo4j/start-neo4j.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { describeOwnNeo4j } from '../support/describe-neo4j.js';
import { Neo4jGraph } from '../support/neo4j-graph.js';
import { runSuites } from './run-suites.js';
import { findChromium } from './support/open-chromium.js';
import { openService } from './support/open-service.js';

const chromium = findChromium();

describe.skipIf(!chromium)('the pages over Neo4j', () => {
  // A server of its own: these files are many minutes of work, which others need not wait for.
  describeOwnNeo4j('with the dataset', () => {
    let neo4j: RunningNeo4j;
    beforeAll(async () => {
      neo4j = await startNeo4j();
      const graph = new Neo4jGraph({ ...neo4j, database: 'neo4j' });
      const model = readGraphModel(await buildSchema());
      await graph.load(deriveGraph(loadDataset(readConfig({}).seeds, model), model));
      await graph.close();
    });
    afterAll(() => neo4j.stop());

    runSuites(chromium!, () => {
      const { uri, user, password } = neo4j;
      return openService({ STORE: 'neo4j', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    });
  });
});
