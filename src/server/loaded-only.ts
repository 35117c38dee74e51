import { GraphError } from '../errors.js';
import type { GraphStore, Readiness } from '../store/graph-store.js';

/** Why a database has nothing to answer from, by the reason that it is not ready for. */
const NOTHING: Readonly<Record<string, string>> = {
  EMPTY: 'The graph has no dataset yet.',
  OUTDATED: 'The graph was loaded by another version.',
};

/**
 * A store that says DATASET_NOT_LOADED where its database is empty or laid out otherwise, for «there is no such project»
 * would not be true then. It asks until there is a dataset, and never again.
 */
export function loadedOnly(store: GraphStore, first: Readiness): GraphStore {
  let loaded = first.ready;
  return {
    kind: store.kind,
    async run(query, parameters, signal, report) {
      if (!loaded) {
        const readiness = await store.readiness();
        const nothing = readiness.ready ? undefined : NOTHING[readiness.reason];
        if (!readiness.ready && nothing !== undefined) throw new GraphError('DATASET_NOT_LOADED', nothing, { hint: readiness.hint });
        loaded = readiness.ready;
      }
      return store.run(query, parameters, signal, report);
    },
    readiness: () => store.readiness(),
    statistics: (model) => store.statistics(model),
    close: () => store.close(),
  };
}
