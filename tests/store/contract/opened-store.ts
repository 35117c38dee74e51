import type { GraphBatch } from '../../../src/store/graph-batch.js';
import type { GraphStore } from '../../../src/store/graph-store.js';

/** A store with a graph in it, as a contract test opens it. */
export interface OpenedStore {
  readonly store: GraphStore;
  /** Everything the store holds, in a form that can be compared. */
  contents(): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens a store that holds this graph and nothing else. */
export type OpenStore = (batch: GraphBatch) => Promise<OpenedStore>;
