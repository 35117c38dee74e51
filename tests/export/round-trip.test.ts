import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NdjsonFile } from '../../src/dataset/batch-ndjson.js';
import { contentHash } from '../../src/dataset/derive/content-hash.js';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { ndjson } from '../../src/export/formats/ndjson.js';
import { restrict, type Restriction } from '../../src/export/restrict.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { batchSource, type GraphRecord, type RecordSource } from '../../src/store/records/record-source.js';
import { model } from '../dataset/small-seeds.js';
import { askStore } from '../fuzz/differential/ask-store.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { Neo4jGraph } from '../support/neo4j-graph.js';
import { hostileGraph } from '../tables/hostile-graph.js';
import { collect, textOf } from './collect.js';

const batch = deriveGraph(loadDataset('seeds', model), model);

/** Values, lists in order, relationships by their parents' keys, search, groups and time. */
const QUESTIONS = [
  '{ dataset { id version contentHash statementCount } regions(first: 100) { nodes { id name projects(first: 3) { totalCount nodes { name } } } } }',
  '{ projects(first: 50, orderBy: [{ investment: { amount: DESC } }]) { nodes { id name status aliases region { name } investment { amount text } statements(first: 2) { nodes { citation } } } } }',
  '{ search(text: "jlhx", first: 3) { edges { matchedText node { id } } } projectGroups(by: [REGION_COUNTY], first: 5) { count keys { node { id } } } }',
  'query Then @asOf(known: "2023-01-31") { projects(first: 30) { nodes { id status milestones { nodes { status period } } } } conflicts(first: 5) { totalCount nodes { id } } }',
];
const LATEST = QUESTIONS.slice(0, 3);

async function answers(store: GraphStore, questions: readonly string[] = QUESTIONS): Promise<string[]> {
  const ask = askStore(await buildSchema(), model, store);
  const all: string[] = [];
  for (const source of questions) all.push((await ask({ source, document: parse(source), variables: {} })).answer);
  return all;
}

const whole = EmbeddedStore.of(batch, model);

describe('What is exported as NDJSON', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'jiangcheng-export-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function exported(restriction: Restriction, source: RecordSource = batchSource(batch)): Promise<NdjsonFile> {
    const file = path.join(folder, 'graph.ndjson');
    await writeFile(file, await textOf(ndjson.write(restrict(source, model, restriction, ndjson.keepsTime), model)));
    return new NdjsonFile(file);
  }

  it('is the same dataset when it is loaded again, by its hash and by its answers', async () => {
    const file = await exported({});
    const again = await collect(file);
    expect(contentHash(again)).toBe(batch.nodes.find(({ label }) => label === 'Dataset')!.properties['contentHash']);
    const store = await EmbeddedStore.read(file, model);
    expect(await store.readiness()).toEqual(await whole.readiness());
    expect(await answers(store)).toEqual(await answers(whole));
  });

  it('answers as of days as the whole does with @asOf', async () => {
    const store = await EmbeddedStore.read(await exported({ days: { known: 20230131, on: 20221231 } }), model);
    const asked = LATEST.map((question) => question.replace(/^\{/, 'query Then @asOf(known: "2023-01-31", on: "2022-12-31") {'));
    const withoutDataset = (texts: readonly string[]) => texts.map((text) => text.replace(/"dataset":\{[^}]*\},/, ''));
    expect(withoutDataset(await answers(store, LATEST))).toEqual(withoutDataset(await answers(whole, asked)));
  });

  it('keeps hostile names', async () => {
    const names = ({ nodes }: GraphBatch) => nodes.map(({ properties }) => properties['name']);
    const graph = hostileGraph(model);
    expect(names(await collect(await exported({}, batchSource(graph))))).toEqual(names(graph));
  });
});

describeNeo4j('What is exported as NDJSON, in Neo4j,', (neo4j) => {
  let graph: Neo4jGraph;
  beforeAll(() => {
    graph = new Neo4jGraph(neo4j);
  });
  afterAll(() => graph.close());

  it('is the same dataset, by its hash and by its answers', async () => {
    await graph.clear();
    await graph.loadSource({
      async *records() {
        for await (const line of ndjson.write(batchSource(batch), model)) yield JSON.parse(line) as GraphRecord;
      },
    });
    const store = new Neo4jStore({ ...neo4j, queryTimeout: 30_000 });
    expect(await store.readiness()).toEqual(await whole.readiness());
    expect(await answers(store)).toEqual(await answers(whole));
    await store.close();
  });
});
