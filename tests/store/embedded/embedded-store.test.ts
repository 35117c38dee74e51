import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import type { GraphBatch, NodeRecord, RelationshipRecord } from '../../../src/store/graph-batch.js';
import { filtered } from '../contract/page-of.js';

const region = (slug: string): NodeRecord => ({ label: 'Region', id: `region/${slug}`, properties: { id: `region/${slug}`, name: slug } });
const partOf: RelationshipRecord = { type: 'PART_OF', from: 'region/a', to: 'region/b', properties: {} };

describe('The embedded store', async () => {
  const model = readGraphModel(await buildSchema());
  const load = (batch: Partial<GraphBatch>) => EmbeddedStore.of({ nodes: [region('a'), region('b')], relationships: [], ...batch }, model);

  test('refuses a batch that contradicts itself or the model', () => {
    expect(() => load({ nodes: [region('a'), region('a')] })).toThrow('Two nodes have the id region/a.');
    expect(() => load({ nodes: [{ ...region('a'), label: 'Town' }] })).toThrow('no entity with the label Town');
    expect(() => load({ relationships: [{ ...partOf, to: 'region/c' }] })).toThrow(
      'PART_OF from region/a to region/c has no node at one end.',
    );
    expect(() => load({ relationships: [{ ...partOf, type: 'NEAR' }] })).toThrow('no relationship type NEAR');
    expect(() => load({ relationships: [partOf, { ...partOf }] })).toThrow('There are two PART_OF from region/a to region/b.');
  });

  test('is not ready without a dataset', async () => {
    expect(await load({}).readiness()).toMatchObject({ ready: false, reason: 'EMPTY' });
  });

  test('ends what takes longer than it may', async () => {
    const nodes = Array.from({ length: 10_000 }, (_, index) => region(String(index)));
    const store = EmbeddedStore.of({ nodes, relationships: [] }, model, { timeoutMilliseconds: 0 });
    const plan = { roots: [filtered('Region', { kind: 'compare', property: 'name', operator: 'contains', value: 1 })], asOf: null };
    await expect(store.run({ plan, cypher: '' }, [10, 'nowhere'])).rejects.toMatchObject({
      code: 'QUERY_TIMEOUT',
      details: { hint: expect.any(String) },
    });
  });

  test('masks what is our own mistake', async () => {
    const plan = { roots: [filtered('Nothing', { kind: 'and', operands: [] })], asOf: null };
    await expect(load({}).run({ plan, cypher: '' }, [10])).rejects.toMatchObject({
      code: 'INTERNAL',
      message: 'The operation could not be answered.',
    });
  });
});
