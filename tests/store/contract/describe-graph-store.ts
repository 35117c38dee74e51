import { afterAll, beforeAll, describe } from 'vitest';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { describeAsOf } from './as-of.js';
import { Asker } from './asker.js';
import { contractGraph } from './contract-graph.js';
import { describeComparisons } from './comparisons.js';
import { describeComputedOrders } from './computed-orders.js';
import { describeConditions } from './conditions.js';
import { describeCounts } from './counts.js';
import { describeEvidence } from './evidence.js';
import { describeFailures } from './failures.js';
import { describeHostileText } from './hostile-text.js';
import { describeNumbers } from './numbers.js';
import type { OpenStore } from './opened-store.js';
import { describePaging } from './paging.js';
import { describeRelatedCounts } from './related-counts.js';
import { describeSearches } from './searches.js';
import { describeSubtrees } from './subtrees.js';
import { timedGraph } from './timed-graph.js';
import { describeTraversals } from './traversals.js';

/** Opens a store on a graph once for the tests of a group. */
function useGraph(openStore: OpenStore, graphOf: (model: GraphModel) => GraphBatch): () => Asker {
  let asker: Asker;
  beforeAll(async () => {
    const schema = await buildSchema();
    const model = readGraphModel(schema);
    asker = new Asker(await openStore(graphOf(model)), schema, model);
  }, 300_000);
  afterAll(() => asker?.opened.close());
  return () => asker;
}

/** What every store must do. Each part asks a small graph; none changes it. */
export function describeGraphStore(name: string, openStore: OpenStore): void {
  describe(`${name} keeps the contract of a graph store`, () => {
    const ask = useGraph(openStore, contractGraph);
    describeTraversals(ask);
    describeComparisons(ask);
    describeConditions(ask);
    describeRelatedCounts(ask);
    describeSubtrees(ask);
    describePaging(ask);
    describeComputedOrders(ask);
    describeCounts(ask);
    describeEvidence(ask);
    describeNumbers(ask);
    describeHostileText(ask);
    describeSearches(ask);
    describeFailures(ask);
  });

  describe(`${name} keeps the contract of a graph that changes`, () => {
    const ask = useGraph(openStore, timedGraph);
    describeAsOf(ask);
  });
}
