import type { GraphQLSchema } from 'graphql';
import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import type { Neo4jForTests } from '../../support/neo4j-for-tests.js';
import { Neo4jGraph } from '../../support/neo4j-graph.js';
import { askStore } from './ask-store.js';
import { Differential } from './differential.js';
import { runProperty, type PropertyOptions, type PropertyResult } from './run-property.js';
import { StatementCounter } from './statement-counter.js';

export interface ComparisonOptions extends PropertyOptions {
  /** After so many different statements the rest of the runs is left out. */
  readonly shapes?: number;
  /** Operations with longer statements (characters) are left out. */
  readonly longest?: number;
}

export interface Comparison extends PropertyResult {
  /** How many different statements were run. */
  readonly shapes: number;
  readonly answers: number;
  /** Of the answers, those that hold at least one node. */
  readonly filled: number;
}

/**
 * Loads a graph into both stores and asks them the same generated operations, while the server counts its statements.
 * @throws {Error} where the server ran more statements than operations
 */
export async function compareStores(
  neo4j: Neo4jForTests,
  schema: GraphQLSchema,
  model: GraphModel,
  batch: GraphBatch,
  { shapes = Infinity, longest, ...options }: ComparisonOptions,
): Promise<Comparison> {
  const graph = new Neo4jGraph(neo4j);
  const store = await graph.storeOf(batch);
  try {
    const embedded = askStore(schema, model, EmbeddedStore.of(batch, model));
    const differential = new Differential(schema, embedded, askStore(schema, model, store), longest);
    const counter = new StatementCounter(graph);
    await counter.start();
    const checked = (statements: readonly string[]): Promise<void> => counter.add(statements);
    const result = await runProperty(schema, model, batch, differential, {
      ...options,
      enough: () => differential.statements.size >= shapes,
      checked,
      failed: () => counter.start(),
    });
    if (!result.failed) await counter.check();
    const { statements, answers, filled } = differential;
    return { ...result, shapes: statements.size, answers, filled };
  } finally {
    await store.close();
    await graph.close();
  }
}
