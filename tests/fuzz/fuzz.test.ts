import { expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { compareStores } from './differential/compare-stores.js';
import type { OperationBounds } from './operations/generate-operation.js';
import { chooseGraph } from './graphs/choose-graph.js';

/** Different statements that must be reached on each graph; several sets of variables are asked of each. */
const SHAPES = 250;
/** Enough to reach them: some operations have no statement, that of another, or one that is too long. */
const RUNS = SHAPES * 2;
/**
 * Narrower than by hand: nearly all of the time goes into planning statements that were never seen. One in twenty is
 * so long that together these take longer than all others.
 */
const BOUNDS: OperationBounds = { depth: 4, fields: 9, variableSets: 2 };
const LONGEST = 6_000;

describeNeo4j('The embedded store and Neo4j mean the same', (neo4j) => {
  const seed = Math.floor(Math.random() * 2 ** 31);

  test.each(['seeds', `random:${seed % 1000}`])(
    'over %s: equal answers, one statement each',
    async (name) => {
      const schema = await buildSchema();
      const model = readGraphModel(schema);
      const { failed, path, report, shapes, answers, filled } = await compareStores(
        neo4j,
        schema,
        model,
        chooseGraph(name, schema, model),
        { runs: RUNS, shapes: SHAPES, longest: LONGEST, seed, bounds: BOUNDS },
      );
      expect(
        failed,
        `Replay: npm run test:fuzz -- --graph ${name} --fields ${BOUNDS.fields} --seed ${seed} --path ${path}\n${report}`,
      ).toBe(false);
      expect(shapes).toBeGreaterThanOrEqual(SHAPES);
      expect(filled).toBeGreaterThan(answers / 4);
    },
    900_000,
  );
});
