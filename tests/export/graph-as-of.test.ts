import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { restrict } from '../../src/export/restrict.js';
import { ANY_DAY, dayOf, HOLDS } from '../../src/model/days.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';
import { checkRecords } from '../../src/store/records/check-records.js';
import { batchSource } from '../../src/store/records/record-source.js';
import { differences, pastOfBoth } from '../dataset/derive/time/differences.js';
import { graphNow } from '../dataset/derive/time/graph-as-of.js';
import { randomDataset } from '../dataset/derive/time/random-dataset.js';
import { restricted, type Days } from '../dataset/derive/time/restricted-dataset.js';
import { model } from '../dataset/small-seeds.js';
import { collect } from './collect.js';

const days: fc.Arbitrary<Days> = fc.record({
  known: fc.constantFrom('2022-12-30', '2022-12-31', '2023-01-01', '2023-03-31', '2025-01-07', '2025-01-08', '2030-01-01'),
  on: fc.constantFrom(undefined, '1999-01-01', '2021-01-01', '2022-01-01', '2022-06-30', '2022-10-01', '2022-12-31', '2023-07-01'),
});

const exported = (batch: GraphBatch, { known, on }: Days): Promise<GraphBatch> => {
  const asked = { known: dayOf(known), on: on === undefined ? ANY_DAY : dayOf(on) };
  return collect(restrict(batchSource(batch), model, { days: asked }, true));
};

describe('A graph that is exported as of two days', () => {
  it('is the one that the statements known and valid on them amount to, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(randomDataset, fc.array(days, { minLength: 3, maxLength: 5 }), async (dataset, all) => {
        const batch = deriveGraph(dataset, model);
        const unlike = pastOfBoth(batch);
        for (const at of all) {
          const expected = graphNow(deriveGraph(restricted(dataset, at), model), model);
          expect([at, differences(graphNow(await exported(batch, at), model), expected, unlike)]).toEqual([at, []]);
        }
      }),
      { numRuns: 100 },
    );
  });

  const dataset = loadDataset('seeds', model);
  const batch = deriveGraph(dataset, model);

  it.each<Days>([{ known: '2022-12-31', on: '2022-10-15' }, { known: '2023-01-31' }, { known: '2030-01-01', on: '2024-12-31' }])(
    'is that of the dataset of the repository, as of %o',
    async (at) => {
      const shown = await exported(batch, at);
      const expected = graphNow(deriveGraph(restricted(dataset, at), model), model);
      expect(differences(graphNow(shown, model), expected, pastOfBoth(batch))).toEqual([]);
      // A graph without time, which stands by itself.
      await checkRecords(batchSource(shown), model, () => {});
      expect([...shown.nodes, ...shown.relationships].filter(({ properties }) => HOLDS in properties)).toEqual([]);
      const { properties } = shown.nodes.find(({ label }) => label === 'Dataset')!;
      expect(properties['statementCount']).toBe(shown.nodes.filter(({ label }) => label === 'Statement').length);
    },
  );

  it('has another content hash for other days, and the same for the same', async () => {
    const hashOf = async (at: Days) =>
      (await exported(batch, at)).nodes.find(({ label }) => label === 'Dataset')!.properties['contentHash'];
    const [first, again, other] = await Promise.all(
      [{ known: '2023-01-31' }, { known: '2023-01-31' }, { known: '2023-02-01' }].map(hashOf),
    );
    expect(first).toBe(again);
    expect(first).not.toBe(other);
    expect(first).not.toBe(batch.nodes.find(({ label }) => label === 'Dataset')!.properties['contentHash']);
  });
});
