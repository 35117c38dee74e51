import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { describeGraphStore } from '../contract/describe-graph-store.js';

describeGraphStore('The embedded store', async (batch) => {
  const store = EmbeddedStore.of(batch, readGraphModel(await buildSchema()));
  return { store, contents: async () => structuredClone(batch), close: () => store.close() };
});
