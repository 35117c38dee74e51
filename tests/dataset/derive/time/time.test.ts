import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../../src/dataset/load-dataset.js';
import { deriveGraph } from '../../../../src/dataset/derive/derive-graph.js';
import { ANY_DAY, HOLDS } from '../../../../src/model/days.js';
import type { GraphBatch } from '../../../../src/store/graph-batch.js';
import { model } from '../../small-seeds.js';
import { batchFaults } from '../batch-faults.js';
import { differences, pastOfBoth } from './differences.js';
import { graphAsOf, graphNow, type Shown } from './graph-as-of.js';
import { randomDataset } from './random-dataset.js';
import { restricted, type Days } from './restricted-dataset.js';

/** Around every border that the random datasets have, and far from all. */
const days: fc.Arbitrary<Days> = fc.record({
  known: fc.constantFrom('2022-12-30', '2022-12-31', '2023-01-01', '2023-03-30', '2023-03-31', '2025-01-07', '2025-01-08', '2030-01-01'),
  on: fc.constantFrom(
    ...[undefined, '1999-01-01', '2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01', '2022-06-30', '2022-07-01'],
    ...['2022-08-31', '2022-09-15', '2022-10-01', '2022-10-02', '2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01', '2024-05-05'],
  ),
});

const asOf = (batch: GraphBatch, at: Days): Shown => graphAsOf(batch, model, at);

describe('The graph as of two days', () => {
  test('is the one that the statements known and valid on them amount to, whatever they are', () => {
    fc.assert(
      fc.property(randomDataset, fc.array(days, { minLength: 4, maxLength: 8 }), (dataset, all) => {
        const batch = deriveGraph(dataset, model);
        const unlike = pastOfBoth(batch);
        for (const at of all) {
          const expected = graphNow(deriveGraph(restricted(dataset, at), model), model);
          expect([at, differences(asOf(batch, at), expected, unlike)]).toEqual([at, []]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is the plain graph without days: what is past or a version shows only through them', () => {
    fc.assert(
      fc.property(randomDataset, (dataset) => {
        const batch = deriveGraph(dataset, model);
        expect(batchFaults(batch, model)).toEqual([]);
        expect(differences(asOf(batch, { known: '9999-12-30' }), graphNow(batch, model))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  describe('for the dataset of the repository', () => {
    const dataset = loadDataset('seeds', model);
    const batch = deriveGraph(dataset, model);
    const unlike = pastOfBoth(batch);

    test.each<Days>([
      { known: '2022-12-30' },
      { known: '2022-12-31', on: '2022-10-15' },
      { known: '2023-01-31' },
      { known: '2023-03-31', on: '2023-02-01' },
      { known: '2023-08-31', on: '2022-06-30' },
      { known: '2030-01-01', on: '2024-12-31' },
    ])('as of %o', (at) => {
      const shown = asOf(batch, at);
      expect(shown.nodes.size).toBeGreaterThan(100);
      expect(differences(shown, graphNow(deriveGraph(restricted(dataset, at), model), model), unlike)).toEqual([]);
    });
  });

  type Mistake = (batch: GraphBatch) => GraphBatch;
  const ofNodes =
    (change: (node: GraphBatch['nodes'][number]) => GraphBatch['nodes'][number]): Mistake =>
    (batch) => ({
      ...batch,
      nodes: batch.nodes.map(change),
    });
  const shifted = (index: number, by: number) =>
    ofNodes((node) => {
      const holds = node.properties[HOLDS] as readonly number[] | undefined;
      if (!holds || (holds[index] ?? 0) === ANY_DAY) return node;
      return { ...node, properties: { ...node.properties, [HOLDS]: holds.map((day, at) => (at === index ? day + by : day)) } };
    });
  const mistakes: [string, Mistake][] = [
    ['known a day late', shifted(0, 1)],
    ['valid a day late', shifted(2, 1)],
    ['valid a day too long', shifted(3, 1)],
    ['without versions', (batch) => ({ ...batch, relationships: batch.relationships.filter(({ type }) => type !== 'VERSION_OF') })],
    ['without what is past', (batch) => ({ ...batch, relationships: batch.relationships.filter(({ type }) => !type.endsWith('_PAST')) })],
    [
      'with relationships that never end',
      (batch) => ({
        ...batch,
        relationships: batch.relationships.map((each) => {
          const { holds: _, ...properties } = each.properties;
          return { ...each, properties };
        }),
      }),
    ],
  ];

  test.each(mistakes)('is not the same %s: the proof can fail', (_, mistake) => {
    const holds = fc.property(randomDataset, days, (dataset, at) => {
      let shown: Shown;
      try {
        shown = asOf(mistake(deriveGraph(dataset, model)), at);
      } catch {
        return false;
      }
      return differences(shown, graphNow(deriveGraph(restricted(dataset, at), model), model)).length === 0;
    });
    expect(fc.check(holds, { numRuns: 2_000 }).failed).toBe(true);
  });
});
