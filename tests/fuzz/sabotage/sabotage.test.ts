import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { Differential } from '../differential/differential.js';
import { runProperty } from '../differential/run-property.js';
import { randomGraph } from '../graphs/random-graph.js';
import { mistakes } from './mistakes.js';
import type { Rewriting } from './rewrite-plan.js';
import { SabotagedStore } from './sabotaged-store.js';

/** Within so many operations each mistake is caught; one run of the differential test has about as many. */
const RUNS = 2000;

/** A test that cannot fail shows nothing: here one store is broken on purpose, and must be found out. */
describe('The differential test catches a broken store', async () => {
  const schema = await buildSchema();
  const model = readGraphModel(schema);
  const batch = randomGraph(schema, model, { seed: 7, nodes: 40 });
  const search = (mistake: Rewriting) => {
    const differential = new Differential(schema, model, EmbeddedStore.of(batch, model), SabotagedStore.withMistake(batch, model, mistake));
    return runProperty(schema, model, batch, differential, { runs: RUNS, seed: 42 });
  };

  test('and passes where nothing is broken', async () => {
    expect(await search({})).toMatchObject({ failed: false });
  }, 60_000);

  test.each(Object.keys(mistakes))('%s', async (name) => {
    const { failed, path, report } = await search(mistakes[name]!);
    expect(failed).toBe(true);
    expect(path).toMatch(/^\d+/);
    expect(report).toContain('Two stores answered differently.');
    expect(report).toContain('--- Cypher');
  }, 60_000);
});
