import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { recordsOf, type GraphRecord, type RecordSource } from '../../../src/store/records/record-source.js';
import { contractGraph } from '../contract/contract-graph.js';
import { timedGraph } from '../contract/timed-graph.js';

const model = readGraphModel(await buildSchema());

describe('A graph that is read record by record', () => {
  test.each([contractGraph, timedGraph])('is the one that is given whole: %o', async (graphOf) => {
    const batch = graphOf(model);
    const whole = EmbeddedStore.of(batch, model);
    let heard = 0;
    const read = await EmbeddedStore.read({ records: () => recordsOf(batch) }, model, {}, (done) => (heard = done));
    expect(heard).toBe(batch.nodes.length + batch.relationships.length);
    expect(await read.readiness()).toEqual(await whole.readiness());
    expect(await read.statistics(model)).toEqual(await whole.statistics(model));
  });

  test('is refused with all that does not fit the model, each at its place, and the reading goes on to the end', async () => {
    const { nodes, relationships } = contractGraph(model);
    const first = nodes.find(({ label }) => label === 'Region')!;
    let line = 0;
    const source: RecordSource = {
      *records(): Generator<GraphRecord> {
        for (const record of [
          { node: first },
          { node: { ...first, properties: { ...first.properties, height: 3 } } },
          { relationship: { ...relationships[0]!, type: 'PART_OF', from: first.id, to: 'region/nowhere' } },
        ]) {
          line += 1;
          yield record;
        }
      },
      place: () => `line ${line}`,
    };
    const reading = EmbeddedStore.read(source, model);
    await expect(reading).rejects.toMatchObject({ code: 'INVALID_SEEDS' });
    await expect(reading).rejects.toThrow(`The records do not fit the model (3):
  line 2: ${first.id}: there is more than one such node
  line 2: ${first.id}: a ${first.label} has no property "height"
  line 3: ${first.id} PART_OF region/nowhere: there is no node "region/nowhere"`);
  });
});
