import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { Asker } from '../contract/asker.js';
import type { OpenStore } from '../contract/opened-store.js';
import { written } from './describe-paths.js';
import { hubGraph } from './hub-graph.js';

export const PROJECTS = 100_000;
const LAST = String(PROJECTS - 1).padStart(6, '0');
const STEP = '{ from { id } relationship direction node { id } }';

/** What is asked of hubs, and the answer as one reads it. */
const QUESTIONS: Readonly<Record<string, { readonly ask: string; readonly answer: readonly string[] }>> = {
  'one hub to the other': {
    ask: `shortestPath(from: "region/hub", to: "region/twin") ${STEP}`,
    answer: ['hub <-LOCATED_IN- 000000 -SPANS-> twin'],
  },
  'the first of a hundred thousand paths': {
    ask: `paths(from: "region/hub", to: "region/twin", first: 3) ${STEP}`,
    answer: ['000000', '000001', '000002'].map((project) => `hub <-LOCATED_IN- ${project} -SPANS-> twin`),
  },
  'through hubs in the middle': {
    ask: `paths(from: "enterprise/first", to: "enterprise/last", first: 2) ${STEP}`,
    answer: [
      `first -BUILDS-> 000000 -LOCATED_IN-> hub <-LOCATED_IN- ${LAST} <-BUILDS- last`,
      `first -BUILDS-> 000000 -SPANS-> twin <-SPANS- ${LAST} <-BUILDS- last`,
    ],
  },
  'everything there is, though it leads nowhere': {
    ask: `paths(from: "project/000000", to: "project/000001", maxLength: 4, first: 100, types: [LOCATED_IN]) ${STEP}`,
    answer: ['000000 -LOCATED_IN-> hub <-LOCATED_IN- 000001'],
  },
  'the longest way through both': {
    ask: `paths(from: "enterprise/first", to: "enterprise/last", maxLength: 6, first: 3) ${STEP}`,
    answer: [
      `first -BUILDS-> 000000 -LOCATED_IN-> hub <-LOCATED_IN- ${LAST} <-BUILDS- last`,
      `first -BUILDS-> 000000 -SPANS-> twin <-SPANS- ${LAST} <-BUILDS- last`,
      `first -BUILDS-> 000000 -LOCATED_IN-> hub <-LOCATED_IN- 000001 -SPANS-> twin <-SPANS- ${LAST} <-BUILDS- last`,
    ],
  },
  'no way at all': { ask: `shortestPath(from: "region/hub", to: "enterprise/last", types: [LOCATED_IN, SPANS]) ${STEP}`, answer: [] },
};

/**
 * A hub neither blocks nor floods: each answer is as small as what was asked for.
 * @param looked how many nodes and relationships the last operation looked at, where the store can tell
 */
export function describeHubs(name: string, openStore: OpenStore, looked: () => number | null): void {
  describe(`${name} finds its way through hubs of ${PROJECTS} neighbours`, () => {
    let asker: Asker;
    beforeAll(async () => {
      const schema = await buildSchema();
      const model = readGraphModel(schema);
      asker = new Asker(await openStore(hubGraph(model, PROJECTS)), schema, model);
    }, 600_000);
    afterAll(() => asker?.opened.close());

    test.each(Object.entries(QUESTIONS))(
      '%s',
      async (_, { ask, answer }) => {
        const [found] = Object.values(await asker.data(`{ ${ask} }`)) as [never];
        const paths = found === null ? [] : ask.startsWith('shortestPath') ? [found] : found;
        expect((paths as never[]).map(written)).toEqual(answer);
        // Twice from either end and once for each length there is: what is looked at grows with the graph, not with its paths.
        expect(looked() ?? 0).toBeLessThan(40 * PROJECTS);
      },
      120_000,
    );

    test('a neighbourhood shows of a hub what it was asked to show', async () => {
      const { neighborhood } = await asker.data(`{ neighborhood(of: "enterprise/first", depth: 3, first: 2) ${STEP} }`);
      expect(neighborhood.map((step: never) => written([step]))).toEqual([
        'first -BUILDS-> 000000',
        '000000 -LOCATED_IN-> hub',
        '000000 -SPANS-> twin',
        'hub <-LOCATED_IN- 000001',
        'hub <-LOCATED_IN- 000002',
        'twin <-SPANS- 000001',
        'twin <-SPANS- 000002',
      ]);
      expect(looked() ?? 0).toBeLessThan(100);
    }, 120_000);

    test('the count of its relationships is a look-up', async () => {
      const { region } = await asker.data('{ region(id: "region/hub") { relations { relationship direction count field } } }');
      expect(region.relations).toEqual([{ relationship: 'LOCATED_IN', direction: 'IN', count: PROJECTS, field: 'projects' }]);
      expect(looked() ?? 0).toBeLessThan(100);
    });
  });
}
