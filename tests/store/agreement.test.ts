import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { Executor, type OperationResponse } from '../../src/graphql/executor.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import type { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { countingStore } from '../support/counting-store.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { Neo4jGraph } from '../support/neo4j-graph.js';

const schema = await buildSchema();
const model = readGraphModel(schema);
const batch = deriveGraph(loadDataset(readConfig({}).seeds, model), model);

describeNeo4j('The two stores agree', (neo4j) => {
  const graph = new Neo4jGraph(neo4j);
  const embedded = EmbeddedStore.of(batch, model);
  let loaded: Neo4jStore;
  beforeAll(async () => {
    loaded = await graph.storeOf(batch);
  }, 300_000);
  afterAll(async () => {
    await loaded?.close();
    await graph.close();
  });

  const ask = async (store: GraphStore, source: string): Promise<Omit<OperationResponse, 'cost'>> => {
    const counted = countingStore(store);
    const { data, errors, dataset } = await new Executor({ schema, model, store: counted }).execute({
      document: parse(source),
      source,
      notes: true,
    });
    expect(counted.statements()).toBe(1);
    return JSON.parse(JSON.stringify({ data, errors, dataset })) as OperationResponse;
  };

  it('on how many nodes and relationships there are, and how they are spread', async () => {
    const counted = await loaded.statistics(model);
    expect(counted).toEqual(await embedded.statistics(model));
    expect(counted.nodes.get('Node')).toBe(batch.nodes.filter(({ label }) => label !== 'Version').length);
    for (const [type, { count, OUT, IN }] of counted.relationships) {
      expect([type, count]).toEqual([type, batch.relationships.filter((each) => each.type === type).length]);
      for (const ends of [OUT, IN]) expect([...ends.values()].reduce((sum, { relationships }) => sum + relationships, 0)).toBe(count);
      for (const { nodes, candidates, squares, relationships } of [...OUT.values(), ...IN.values()]) {
        expect(nodes).toBeLessThanOrEqual(candidates);
        expect(squares).toBeGreaterThanOrEqual(relationships);
      }
    }
  }, 60_000);

  it.each([
    'project(id: "project/jihua-transformtion") { name }',
    'project(id: "jihua-transformation") { name }',
    'enterprise(id: "吉林化纤") { name }',
    'node(id: "enterprise/jilin-chemical-fiber") { id }',
    'node(id: "吉林化纤") { id }',
    'node(id: "") { id }',
    'project(id: "region/longtan") { name }',
    'statement(id: "statement/0") { text }',
    'region(id: "region/longtan") { name }',
    'dataset { title }',
  ])('on which dataset an answer is from, and what was meant by %s', async (field) => {
    const [one, other] = [await ask(embedded, `{ ${field} }`), await ask(loaded, `{ ${field} }`)];
    expect(other).toEqual(one);
    expect(one.dataset?.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('on what was not known yet', async () => {
    const source = 'query @asOf(known: "2020-01-01") { project(id: "project/jihua-transformation") { name } }';
    const answer = await ask(embedded, source);
    expect(await ask(loaded, source)).toEqual(answer);
    expect(answer.errors?.[0]?.message).toContain('was not known then');
  });

  it.each([
    'regions(where: { name: { eq: "龙潭区" } }) { totalCount unfilteredCount nodes { projects(where: { name: { eq: "x" } }) { totalCount unfilteredCount } } }',
    'projects(first: 50) { nodes { id absences one: absences(property: "investment") statements(property: "status") { totalCount unfilteredCount } } }',
    'node(id: "enterprise/jilin-chemical-fibre") { ... on Enterprise { absences policy: absences(property: "capacities") } }',
  ])('on what is absent and what a filter left out: %s', async (fields) => {
    expect(await ask(loaded, `{ ${fields} }`)).toEqual(await ask(embedded, `{ ${fields} }`));
  });
});
