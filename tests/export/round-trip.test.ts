import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NdjsonFile } from '../../src/dataset/batch-ndjson.js';
import { contentHash } from '../../src/dataset/derive/content-hash.js';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { cypher } from '../../src/export/formats/cypher.js';
import { ndjson } from '../../src/export/formats/ndjson.js';
import { restrict, type Restriction } from '../../src/export/restrict.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { Neo4jRecords } from '../../src/store/neo4j/neo4j-records.js';
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

describeNeo4j('A Cypher script', (neo4j) => {
  let graph: Neo4jGraph;
  let records: Neo4jRecords;
  beforeAll(() => {
    graph = new Neo4jGraph(neo4j);
    records = new Neo4jRecords(neo4j, model);
  });
  afterAll(async () => {
    await records.close();
    await graph.close();
  });

  /** Runs a script as cypher-shell does, statement by statement; or those alone that write records. */
  async function run(script: string, { recordsAlone = false } = {}): Promise<void> {
    const session = graph.driver.session({ database: neo4j.database });
    try {
      for (const statement of script.split(/;\n/))
        if (recordsAlone ? statement.includes('UNWIND') : statement.trim() !== '') await session.run(statement);
    } finally {
      await session.close();
    }
  }

  const script = (given: GraphBatch): Promise<string> => textOf(cypher.write(batchSource(given), model));

  const sorted = ({ nodes, relationships }: GraphBatch) => ({
    nodes: nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    relationships: new Map(relationships.map((each) => [`${each.type} ${each.from} ${each.to}`, each.properties])),
  });

  it('fills an empty database to the same answers', async () => {
    await graph.clear();
    await run(await script(batch));
    const store = new Neo4jStore({ ...neo4j, queryTimeout: 30_000 });
    expect(await store.readiness()).toEqual(await whole.readiness());
    expect(await answers(store)).toEqual(await answers(whole));
    await store.close();
  });

  it('leaves what a load leaves: every record, and a load of the same as NDJSON finds nothing to change', async () => {
    const read = await collect(records);
    expect(sorted(read)).toEqual(sorted(batch));
    expect(contentHash(read)).toBe(batch.nodes.find(({ label }) => label === 'Dataset')!.properties['contentHash']);
    const { nodes, relationships } = await graph.loadSource({
      async *records() {
        for await (const line of ndjson.write(batchSource(batch), model)) yield JSON.parse(line) as GraphRecord;
      },
    });
    expect(nodes).toEqual({ created: 0, updated: 0, removed: 0, unchanged: batch.nodes.length });
    expect(relationships).toEqual({ created: 0, updated: 0, removed: 0, unchanged: batch.relationships.length });
  });

  it('stops at a database that holds a graph already', async () => {
    await expect(run(await script(hostileGraph(model)))).rejects.toThrow(/already exists/);
  });

  it('keeps hostile names, its own marks and backslashes among them', async () => {
    const given = hostileGraph(model);
    const names = [
      'C:\\u0041',
      "it\\'s",
      '\\',
      "';\nMATCH (n) DETACH DELETE n;\n//",
      '\u0000',
      '',
      '∅',
      'a¦b',
      '¶',
      '‖',
      '<1>',
      '\n¦',
      '<1',
    ];
    const like = given.nodes.find(({ label }) => label === 'Project')!;
    const nodes = names.map((name, index) => {
      const id = `project/marks-${index}`;
      return { ...like, id, properties: { ...like.properties, id, name, aliases: index % 2 === 0 ? [] : [name, '', name] } };
    });
    const all = { nodes: [...given.nodes, ...nodes], relationships: [] };
    await graph.clear();
    await run(await script(all), { recordsAlone: true });
    const others = new Neo4jRecords(neo4j, model);
    expect(sorted(await collect(others)).nodes).toEqual(sorted(all).nodes);
    await others.close();
  });

  it('is of one dataset: reading a database ends where a load came in between', async () => {
    await expect(collect(records)).rejects.toMatchObject({ code: 'DATASET_CHANGED' });
    const others = new Neo4jRecords(neo4j, model);
    const reading = others.records();
    await reading.next();
    await graph.rows("MATCH (dataset:Dataset) SET dataset.contentHash = 'another'");
    await expect(async () => {
      for await (const _ of reading);
    }).rejects.toMatchObject({ code: 'DATASET_CHANGED' });
    await graph.clear();
    await expect(collect(others)).rejects.toMatchObject({ code: 'DATASET_NOT_LOADED' });
    await others.close();
  });
});
