import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import type { OpenStore } from '../contract/opened-store.js';
import { describePaths } from './describe-paths.js';
import { describeRandomPaths } from './describe-random-paths.js';

const open: OpenStore = async (batch) => {
  const store = EmbeddedStore.of(batch, readGraphModel(await buildSchema()));
  return { store, contents: async () => structuredClone(batch), close: () => store.close() };
};

describePaths('The embedded store', open);
describeRandomPaths('The embedded store', open, { shapes: 30, questions: 30 });
