import { afterAll, beforeAll, describe } from 'vitest';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { Asker } from './asker.js';
import { contractGraph } from './contract-graph.js';
import { describeComparisons } from './comparisons.js';
import { describeConditions } from './conditions.js';
import { describeCounts } from './counts.js';
import { describeEvidence } from './evidence.js';
import { describeFailures } from './failures.js';
import { describeHostileText } from './hostile-text.js';
import { describeNumbers } from './numbers.js';
import type { OpenStore } from './opened-store.js';
import { describePaging } from './paging.js';
import { describeTraversals } from './traversals.js';

/** What every store must do. Each part asks the same small graph; none changes it. */
export function describeGraphStore(name: string, openStore: OpenStore): void {
  describe(`${name} keeps the contract of a graph store`, () => {
    let asker: Asker;
    beforeAll(async () => {
      const schema = await buildSchema();
      const model = readGraphModel(schema);
      asker = new Asker(await openStore(contractGraph(model)), schema, model);
    }, 300_000);
    afterAll(() => asker?.opened.close());

    const ask = (): Asker => asker;
    describeTraversals(ask);
    describeComparisons(ask);
    describeConditions(ask);
    describePaging(ask);
    describeCounts(ask);
    describeEvidence(ask);
    describeNumbers(ask);
    describeHostileText(ask);
    describeFailures(ask);
  });
}
