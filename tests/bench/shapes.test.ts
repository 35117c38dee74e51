import { parse, validate } from 'graphql';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { generateGraph, type GeneratedGraph } from '../../bench/generate-graph.js';
import { projectsOfNodes } from '../../bench/graph/graph-size.js';
import { Random } from '../../bench/graph/random.js';
import { compileQuestion } from '../../bench/measure/compile-question.js';
import { peerDefinitions } from '../../bench/peer/peer-definitions.js';
import { hubPageDeep } from '../../bench/shapes/hub-page.js';
import { boundedShapes, shapes } from '../../bench/shapes/index.js';
import { page50, row50000 } from '../../bench/shapes/pages-by-name.js';
import { sortedProjects } from '../../bench/shapes/sorted-projects.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';

const SEED = 'test';
const asked = [...new Set([...shapes, ...boundedShapes])];
let model: GraphModel;
let graph: GeneratedGraph;

beforeAll(async () => {
  model = readGraphModel(await buildSchema());
  graph = generateGraph(model, { projects: 1_000, seed: SEED });
});

describe('the shapes', () => {
  it('are at least twelve, each with a name of its own', () => {
    expect(shapes.length).toBeGreaterThanOrEqual(12);
    expect(new Set(asked.map(({ name }) => name)).size).toBe(asked.length);
  });

  it('ask the same questions in every run, with values for every variable of the rival', () => {
    for (const { name, questions, rival } of asked) {
      const pool = questions(graph, new Random(SEED, name));
      expect(questions(graph, new Random(SEED, name))).toEqual(pool);
      const named = [...new Set(rival.match(/\$\w+/g))].map((variable) => variable.slice(1)).sort();
      for (const { variables, rival: own = variables } of pool) expect(Object.keys(own).sort(), name).toEqual(named);
    }
  });

  it('have operations that are valid for the peer, or say why not', async () => {
    const schema = await new Neo4jGraphQL({ typeDefs: peerDefinitions(model) }).getSchema();
    for (const { peer } of asked) {
      if ('cannot' in peer) expect(peer.cannot).toMatch(/\w/);
      else expect(validate(schema, parse(peer.document))).toEqual([]);
    }
  });

  it('page by cursors that our service takes, from the row they say', async () => {
    const schema = await buildSchema();
    const store = EmbeddedStore.of({ nodes: [...graph.nodes()], relationships: [...graph.relationships()] }, model);
    const all = sortedProjects(graph);
    const ofCity = all.filter(({ region }) => region === 0);
    for (const [shape, list] of [
      [page50, all],
      [row50000, all],
      [hubPageDeep, ofCity],
    ] as const) {
      const { variables } = shape.questions(graph, new Random(SEED, shape.name))[3]!;
      const { compiled, parameters } = compileQuestion(schema, model, shape, variables);
      const ids = JSON.stringify(await store.run(compiled, parameters)).match(/project\/[\w-]+/g)!;
      const half = list.length >> 1;
      expect(ids.slice(0, 20), shape.name).toEqual(list.slice(half + 4, half + 24).map(({ id }) => id));
    }
  });
});

describe('the size of a generated graph', () => {
  it('comes close to the nodes that were asked for', () => {
    const made = generateGraph(model, { projects: projectsOfNodes(10_000), seed: SEED });
    expect(Math.abs([...made.nodes()].length - 10_000)).toBeLessThan(200);
  });
});
