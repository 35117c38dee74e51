import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { askStore } from '../differential/ask-store.js';
import { Differential } from '../differential/differential.js';
import { BOUNDS, runProperty } from '../differential/run-property.js';
import { chooseGraph } from '../graphs/choose-graph.js';
import { plainExecutor } from './plain-executor.js';

const RUNS = 400;

/** Both stores share compiler and shaper; what those get wrong, both answer alike. Here neither takes part on one side. */
describe('Compiled operations mean what graphql-js and plain resolvers make of them', () => {
  const seed = Math.floor(Math.random() * 2 ** 31);

  test.each([`random:${seed % 1000}`, 'seeds'])(
    'over %s',
    async (name) => {
      const schema = await buildSchema();
      const model = readGraphModel(schema);
      const batch = chooseGraph(name, schema, model);
      const differential = new Differential(
        schema,
        askStore(schema, model, EmbeddedStore.of(batch, model)),
        plainExecutor(schema, model, batch),
      );
      const { failed, path, report } = await runProperty(schema, model, batch, differential, {
        runs: RUNS,
        seed,
        shrinking: 20_000,
        bounds: { ...BOUNDS, plain: true },
      });
      expect(failed, `graph ${name}, seed ${seed}, path ${path}\n${report}`).toBe(false);
      expect(differential.filled).toBeGreaterThan(differential.answers / 3);
    },
    300_000,
  );
});
