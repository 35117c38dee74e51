import type { GraphQLSchema } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../../src/model/graph-model.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { Neo4jGraph } from '../support/neo4j-graph.js';
import { Differential } from './differential/differential.js';
import { runProperty } from './differential/run-property.js';
import { StatementCounter } from './differential/statement-counter.js';
import { randomGraph } from './graphs/random-graph.js';

/** Different statements that must be reached on each graph; several sets of variables are asked of each. */
const SHAPES = 160;

describeNeo4j('The embedded store and Neo4j mean the same', (neo4j) => {
  let schema: GraphQLSchema;
  let model: GraphModel;
  beforeAll(async () => {
    schema = await buildSchema();
    model = readGraphModel(schema);
  });

  const compare = async (batch: GraphBatch): Promise<void> => {
    const graph = new Neo4jGraph(neo4j);
    const store = await graph.storeOf(batch);
    try {
      const differential = new Differential(schema, model, EmbeddedStore.of(batch, model), store);
      const counter = new StatementCounter(graph);
      await counter.start();
      const { failed, seed, path, report } = await runProperty(schema, model, batch, differential, { runs: SHAPES + 20, checked: (statements) => counter.add(statements) });
      expect(failed, `seed ${seed}, path ${path}\n${report}`).toBe(false);
      await counter.check();
      expect(differential.statements.size).toBeGreaterThanOrEqual(SHAPES);
      expect(differential.filled).toBeGreaterThan(differential.answers / 4);
    } finally {
      await store.close();
      await graph.close();
    }
  };

  test('over the real dataset: equal answers, one statement each', () => compare(deriveGraph(loadDataset('seeds', model), model)), 600_000);
  test('over a random graph: equal answers, one statement each', () => compare(randomGraph(schema, model, { seed: Date.now() % 1000, nodes: 40 })), 600_000);
});
