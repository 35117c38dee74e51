import { buildSchema } from '../../src/graphql/build-schema.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { recordsOf } from '../../src/store/records/record-source.js';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { accessFrom } from '../database/database.js';
import { generateGraph } from '../generate-graph.js';
import { Random } from '../graph/random.js';
import { compileQuestion } from '../measure/compile-question.js';
import { median } from '../measure/statistics.js';
import { shapes } from '../shapes/index.js';
import type { StoreTimes } from './compare-stores.js';

/**
 * Runs in a process of its own, for the embedded store holds the whole graph: times both stores at their interface,
 * one question after the other, and prints the medians as JSON.
 */
const { PROJECTS, SEED, SECONDS, SHAPES } = process.env as Record<string, string>;
const schema = await buildSchema();
const model = readGraphModel(schema);
const graph = generateGraph(model, { projects: Number(PROJECTS), seed: SEED! });

const begun = performance.now();
const embedded = await EmbeddedStore.read(
  { records: () => recordsOf({ nodes: graph.nodes(), relationships: graph.relationships() }) },
  model,
);
const loadSeconds = (performance.now() - begun) / 1000;
const remote = new Neo4jStore({ ...accessFrom(process.env), queryTimeout: 60_000 });

/** The first answers, while plans are made, lists are put in order and code is compiled, do not count, nor does their time. */
const WARM_UP = 20;

async function milliseconds(store: GraphStore, questions: readonly ReturnType<typeof compileQuestion>[]): Promise<number> {
  const times: number[] = [];
  let index = 0;
  const ask = async (): Promise<void> => {
    const { compiled, parameters } = questions[index++ % questions.length]!;
    const start = performance.now();
    await store.run(compiled, parameters);
    times.push(performance.now() - start);
  };
  while (index < WARM_UP) await ask();
  times.length = 0;
  const end = performance.now() + Number(SECONDS) * 1000;
  do await ask();
  while (performance.now() < end);
  return median(times);
}

const times: Record<string, { embedded: number; neo4j: number }> = {};
for (const shape of shapes.filter(({ name }) => SHAPES!.split(',').includes(name))) {
  // One compiled operation serves all questions of one shape of variables, as in the service.
  const known = new Map<string, ReturnType<typeof compileQuestion>['compiled']>();
  const questions = shape.questions(graph, new Random(SEED!, shape.name)).map(({ variables }) => {
    const question = compileQuestion(schema, model, shape, variables);
    const { cypher } = question.compiled;
    if (!known.has(cypher)) known.set(cypher, question.compiled);
    return { ...question, compiled: known.get(cypher)! };
  });
  times[shape.name] = { embedded: await milliseconds(embedded, questions), neo4j: await milliseconds(remote, questions) };
}
await remote.close();
console.log(JSON.stringify({ loadSeconds, residentBytes: process.memoryUsage().rss, times } satisfies StoreTimes));
