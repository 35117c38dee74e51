import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { askStore } from '../differential/ask-store.js';
import { Differential } from '../differential/differential.js';
import { BOUNDS, runProperty, type PropertyOptions } from '../differential/run-property.js';
import { randomGraph } from '../graphs/random-graph.js';
import { mistakes, type Mistake } from './mistakes.js';
import { SabotagedStore } from './sabotaged-store.js';

/** Within so many operations each mistake is caught; most within a hundred. */
const RUNS = 2000;

/** Properties, relationships and lists: what the mistakes are made in. */
const PLAIN = { ...BOUNDS, plain: true };

/** A test that cannot fail shows nothing: here one store is broken on purpose, and must be found out. */
describe('The differential test catches a broken store', async () => {
  const schema = await buildSchema();
  const model = readGraphModel(schema);
  const batch = randomGraph(schema, model, { seed: 7, nodes: [40] });
  const search = (mistake: Mistake, options: Partial<PropertyOptions> = {}) => {
    const broken = SabotagedStore.withMistake(batch, model, mistake);
    const differential = new Differential(schema, askStore(schema, model, EmbeddedStore.of(batch, model)), askStore(schema, model, broken));
    return runProperty(schema, model, batch, differential, { runs: RUNS, seed: 42, shrinking: 0, bounds: PLAIN, ...options });
  };

  test('and passes where nothing is broken', async () => {
    expect(await search({}, { runs: 300 })).toMatchObject({ failed: false, runs: 300 });
  });

  test.each(Object.keys(mistakes))(
    '%s',
    async (name) => {
      const { failed, report } = await search(mistakes[name]!);
      expect(failed).toBe(true);
      expect(report).toContain('Two stores answered differently.');
    },
    60_000,
  );

  test('what it prints leads back to the same operation, made small', async () => {
    const mistake = mistakes['pages forget before']!;
    const found = await search(mistake, { shrinking: 3_000 });
    const again = await search(mistake, { seed: found.seed, path: found.path! });
    expect(again.report).toBe(found.report);
    for (const part of ['operation', 'variables', 'plan', 'Cypher', 'parameters', 'one answer', 'the other'])
      expect(found.report).toContain(`--- ${part}`);
    expect(found.report.length).toBeLessThan(3_000);
  }, 60_000);
});
