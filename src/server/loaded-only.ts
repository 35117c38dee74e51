import { GraphError } from '../errors.js';
import type { GraphStore, Readiness } from '../store/graph-store.js';

/**
 * A store that says DATASET_NOT_LOADED where its database is empty, for «there is no such project» would not be true
 * then. It asks until there is a dataset, and never again.
 */
export function loadedOnly(store: GraphStore, first: Readiness): GraphStore {
  let loaded = first.ready;
  return {
    kind: store.kind,
    async run(query, parameters, signal, report) {
      if (!loaded) {
        const readiness = await store.readiness();
        if (!readiness.ready && readiness.reason === 'EMPTY')
          throw new GraphError('DATASET_NOT_LOADED', 'The graph has no dataset yet.', { hint: readiness.hint });
        loaded = readiness.ready;
      }
      return store.run(query, parameters, signal, report);
    },
    readiness: () => store.readiness(),
    statistics: (model) => store.statistics(model),
    close: () => store.close(),
  };
}
