import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleOperations } from '../../src/server/example-operations.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { Neo4jGraph } from '../support/neo4j-graph.js';
import { EXAMPLES, operationName, readExamples } from './examples-page.js';
import { openGraph, type LivingGraph } from './living-graph.js';
import { REPOSITORY } from './read-document.js';
import type { Question } from './questions.js';

const examples = readExamples();
const operations = examples.flatMap((example) => example.operations);

describe(`${EXAMPLES}`, () => {
  it('asks at least forty questions, each in Chinese and in English', () => {
    expect(examples.length).toBeGreaterThanOrEqual(40);
    for (const { chinese, english } of examples) {
      expect(chinese).toMatch(/[\u4e00-\u9fff].*？$/);
      expect(english).toMatch(/^[A-Z].*\?$/);
    }
  });

  it('answers each of them', () => {
    for (const { english, operations: asked } of examples) {
      expect(asked.length, english).toBeGreaterThan(0);
      const open = asked.filter(({ answer }) => answer === undefined);
      expect(open, english).toEqual([]);
    }
  });

  it('has the stored operations', () => {
    const stored = exampleOperations(readFileSync(path.join(REPOSITORY, 'schema', 'examples.graphql'), 'utf8'));
    const here = operations.map(({ block }) => print(parse(block.text)));
    const elsewhere = stored.filter(({ source }) => !here.includes(print(parse(source))));
    expect(stored.length).toBeGreaterThanOrEqual(12);
    expect(elsewhere.map(({ name }) => name)).toEqual([]);
  });

  it('gives every operation a name of its own', () => {
    const names = operations.map(({ block }) => operationName(block.text));
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });
});

describeNeo4j(`${EXAMPLES} on both stores`, (neo4j) => {
  const neo4jGraph = new Neo4jGraph(neo4j);
  let graph: LivingGraph;
  let store: Neo4jStore;

  beforeAll(async () => {
    graph = await openGraph();
    store = await neo4jGraph.storeOf(graph.batchOf('seeds'));
  });

  afterAll(async () => {
    await store?.close();
    await neo4jGraph.close();
  });

  const ask = async (from: GraphStore, { block, variables }: Question): Promise<string> =>
    JSON.stringify(await graph.askStore(from, block.text, variables));

  it.each(operations.map((each) => [operationName(each.block.text), each] as const))('%s has one answer', async (_, each) => {
    const answer = await ask(store, each);
    expect(await ask(graph.storeOf('seeds'), each)).toBe(answer);
    expect(JSON.parse(answer)).toEqual(JSON.parse(each.answer!.text));
  });
});
