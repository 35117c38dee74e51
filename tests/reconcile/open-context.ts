import { readConfig } from '../../src/config.js';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { Executor } from '../../src/graphql/executor.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { graphReader, type ReadGraph } from '../../src/reconcile/read-graph.js';
import { reconcileContext, type ReconcileContext } from '../../src/reconcile/reconcile-context.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';

const schema = await buildSchema();
const model = readGraphModel(schema);
let reader: ReadGraph | undefined;

/** The dataset of the project, loaded once. */
const openReader = (): ReadGraph => {
  const store = EmbeddedStore.of(deriveGraph(loadDataset(readConfig({}).seeds, model), model), model);
  return graphReader({ executor: new Executor({ schema, model, store }), timeoutMilliseconds: 10_000 });
};

/** What reconciliation answers from, over the dataset of the project; `watched` may stand between. */
export function openContext(watched: (read: ReadGraph) => ReadGraph = (read) => read, most?: number): ReconcileContext {
  reader ??= openReader();
  return reconcileContext({ schema, model, read: watched(reader), ...(most !== undefined && { most }) });
}
