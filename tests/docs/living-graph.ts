import path from 'node:path';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { Executor, type OperationResponse } from '../../src/graphql/executor.js';
import { readGraphModel, type GraphModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { REPOSITORY } from './read-document.js';

/** The service as documents speak of it: one schema, and an embedded store for each dataset they ask. */
export interface LivingGraph {
  readonly schema: GraphQLSchema;
  readonly model: GraphModel;
  /** Answers a valid operation from the seeds in a directory; everything else throws. */
  ask(seeds: string, source: string, variables?: Record<string, unknown>, explain?: boolean): Promise<OperationResponse>;
  /** The same, from any store. */
  askStore(store: GraphStore, source: string, variables?: Record<string, unknown>, explain?: boolean): Promise<OperationResponse>;
  storeOf(seeds: string): EmbeddedStore;
  batchOf(seeds: string): GraphBatch;
}

export async function openGraph(): Promise<LivingGraph> {
  const schema = await buildSchema();
  const model = readGraphModel(schema);
  const opened = new Map<string, { readonly batch: GraphBatch; readonly store: EmbeddedStore }>();

  const open = (seeds: string): { readonly batch: GraphBatch; readonly store: EmbeddedStore } => {
    const known = opened.get(seeds);
    if (known) return known;
    const batch = deriveGraph(loadDataset(path.join(REPOSITORY, seeds), model), model);
    const graph = { batch, store: EmbeddedStore.of(batch, model) };
    opened.set(seeds, graph);
    return graph;
  };

  const askStore: LivingGraph['askStore'] = async (store, source, variables = {}, explain = false) => {
    const document = parse(source);
    const [error] = validate(schema, document);
    if (error) throw error;
    const executor = new Executor({ schema, model, store });
    // With the notes that the service adds, such as errors for unknown ids; those of every answer are not shown.
    const response = await executor.execute({ document, source, variables, explain, notes: !explain });
    const { dataset: _, cost: __, ...shown } = response;
    return shown;
  };

  return {
    schema,
    model,
    askStore,
    storeOf: (seeds) => open(seeds).store,
    batchOf: (seeds) => open(seeds).batch,
    ask: (seeds, source, variables, explain) => askStore(open(seeds).store, source, variables, explain),
  };
}
