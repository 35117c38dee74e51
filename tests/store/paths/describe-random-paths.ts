import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANY_DAY, dayOf } from '../../../src/model/days.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { Choices, seededNumbers } from '../../fuzz/choices.js';
import { randomGraph } from '../../fuzz/graphs/random-graph.js';
import { Asker } from '../contract/asker.js';
import type { OpenStore } from '../contract/opened-store.js';
import { BruteForce, type PlainStep, type Question } from './brute-force.js';

const STEP = '{ from { id } relationship direction node { id } basis }';
const KNOWN = '2022-12-31';

interface Answer {
  readonly shortestPath: readonly unknown[] | null;
  readonly paths: readonly (readonly unknown[])[];
  readonly neighborhood: readonly unknown[];
}

/** All three fields in one operation, so that a statement is planned once for all variables. */
const operationOf = ({ types, direction, asOf }: Question): string => {
  const walk = `types: [${types.join(', ')}], direction: ${direction}`;
  return `query ($from: ID!, $to: ID!, $length: Int!, $paths: Int!, $depth: Int!, $first: Int!) ${asOf ? `@asOf(known: "${KNOWN}") ` : ''}{
    shortestPath(from: $from, to: $to, maxLength: $length, ${walk}) ${STEP}
    paths(from: $from, to: $to, maxLength: $length, first: $paths, ${walk}) ${STEP}
    neighborhood(of: $from, depth: $depth, first: $first, ${walk}) ${STEP}
  }`;
};

/** Shapes of questions, and how often each is asked with other ends and bounds. */
export interface Repetitions {
  readonly shapes: number;
  readonly questions: number;
}

/** Random graphs have hubs, cycles, nodes related to themselves, parallel relationships and times. */
export function describeRandomPaths(name: string, openStore: OpenStore, { shapes, questions }: Repetitions): void {
  describe(`${name} agrees with trying every path`, () => {
    let asker: Asker;
    let model: GraphModel;
    let batch: GraphBatch;
    let several = 0;
    beforeAll(async () => {
      const schema = await buildSchema();
      model = readGraphModel(schema);
      batch = randomGraph(schema, model, { seed: 11, nodes: [10, 4] });
      asker = new Asker(await openStore(batch), schema, model);
    }, 300_000);
    afterAll(() => asker?.opened.close());

    test.each(Array.from({ length: shapes }, (_, seed) => seed))(
      'whatever is asked for: shape %i',
      async (seed) => {
        const choices = new Choices(seededNumbers(seed));
        const members = model.types.get('Entity')!.members;
        const all = [...model.relationships.values()];
        const between = all.filter(({ from, to }) => [...from, ...to].every((end) => members.includes(end)));
        const question: Question = {
          types: [...new Set(Array.from({ length: 6 + choices.below(20) }, () => choices.oneOf(choices.once(12) ? all : between).type))],
          direction: choices.oneOf(['BOTH', 'BOTH', 'BOTH', 'OUT', 'IN']),
          asOf: seed % 2 === 1 ? { known: dayOf(KNOWN), on: ANY_DAY } : null,
        };
        const plain = new BruteForce(model, batch, question);
        // Ends that a walked relationship has, for between others there is nothing.
        const ends = batch.relationships.filter(({ type }) => question.types.includes(type)).flatMap(({ from, to }) => [from, to]);
        for (let each = 0; each < questions; each++) {
          const from = choices.oneOf(ends);
          const near = plain.around(from, 3, 9);
          const variables = {
            from,
            to: near.length === 0 || choices.once(6) ? choices.oneOf(ends) : choices.oneOf(near).node,
            length: choices.once(8) ? 0 : 1 + choices.below(4),
            paths: choices.below(30),
            depth: choices.below(4),
            first: choices.below(4),
          };
          const answer = (await asker.data(operationOf(question), variables)) as Answer;
          const paths = plain.paths(variables.from, variables.to, variables.length, 100);
          if (paths.length > 1) several++;
          const expected = {
            shortestPath: paths[0]?.map(shown) ?? null,
            paths: paths.slice(0, variables.paths).map((path) => path.map(shown)),
            neighborhood: plain.around(variables.from, variables.depth, variables.first).map(shown),
          };
          expect(answer, JSON.stringify({ question, variables })).toEqual(expected);
        }
      },
      300_000,
    );

    test('many of the questions have several answers', () => {
      expect(several).toBeGreaterThan((shapes * questions) / 4);
    });
  });
}

const shown = ({ from, relationship, direction, node, basis }: PlainStep) => ({
  from: { id: from },
  relationship,
  direction,
  node: { id: node },
  basis,
});
