import type { GraphStore } from '../../src/store/graph-store.js';

/** The same store; `statements()` says how often it was asked since the last call. */
export function countingStore(store: GraphStore): GraphStore & { statements(): number } {
  let count = 0;
  return {
    kind: store.kind,
    run: (query, parameters, signal, report) => {
      count += 1;
      return store.run(query, parameters, signal, report);
    },
    readiness: () => store.readiness(),
    statistics: (model) => store.statistics(model),
    close: () => store.close(),
    statements: () => {
      const asked = count;
      count = 0;
      return asked;
    },
  };
}
