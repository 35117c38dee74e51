import { afterAll, beforeAll, describe } from 'vitest';
import { readConfig } from '../../src/config.js';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { Neo4jGraph } from '../support/neo4j-graph.js';
import { runSuites } from './run-suites.js';
import { findChromium } from './support/open-chromium.js';
import { openService } from './support/open-service.js';

const chromium = findChromium();

describe.skipIf(!chromium)('the pages over Neo4j', () => {
  describeNeo4j('with the dataset', (neo4j) => {
    let graph: Neo4jGraph;
    beforeAll(async () => {
      graph = new Neo4jGraph(neo4j);
      await graph.clear();
      const model = readGraphModel(await buildSchema());
      await graph.load(deriveGraph(loadDataset(readConfig({}).seeds, model), model));
    });
    afterAll(() => graph.close());

    const { uri, user, password, database } = neo4j;
    runSuites(chromium!, () =>
      openService({ STORE: 'neo4j', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }),
    );
  });
});
