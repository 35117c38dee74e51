import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildSchema } from '../../../../src/graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../../../../src/model/graph-model.js';
import { stateStatements } from '../../../../src/store/neo4j/statements/state-statements.js';
import { Neo4jStore } from '../../../../src/store/neo4j/neo4j-store.js';
import { describeNeo4j } from '../../../support/describe-neo4j.js';
import { Neo4jGraph } from '../../../support/neo4j-graph.js';
import { numberedGraph } from '../../../support/numbered-graph.js';

const PROJECTS = 300;

describeNeo4j('A load of more changes than fit one transaction', (neo4j) => {
  let graph: Neo4jGraph;
  let store: Neo4jStore;
  let model: GraphModel;
  beforeAll(async () => {
    graph = new Neo4jGraph(neo4j);
    store = new Neo4jStore({ ...neo4j, queryTimeout: 30_000 });
    model = readGraphModel(await buildSchema());
  });
  beforeEach(() => graph.clear());
  afterAll(async () => void (await Promise.all([graph.close(), store.close()])));

  /** Loads in batches of ten and gives up when this many records have been looked at. */
  const interrupted = (version: number, records: number): Promise<unknown> => {
    const { nodes, relationships } = numberedGraph(model, version, PROJECTS);
    let reads = 0;
    const source = {
      *records() {
        reads += 1;
        let left = reads === 1 ? Infinity : records;
        for (const node of nodes) yield* left-- > 0 ? [{ node }] : fail();
        for (const relationship of relationships) yield* left-- > 0 ? [{ relationship }] : fail();
      },
    };
    return graph.loadSource(source, { transactionLimit: 20, batchSize: 10 });
  };
  const fail = (): never => {
    throw new Error('The power went.');
  };

  test('a batch whose commit was not heard of is known again after the next one, and not written twice', async () => {
    await graph.load(numberedGraph(model, 1, 1));
    const { beginBatch } = stateStatements(model);
    const begin = async (batch: string): Promise<unknown> =>
      (await graph.rows<{ written: boolean }>(beginBatch.cypher, { batch }))[0]!.written;
    const written = [];
    for (const name of ['one', 'one', 'two', 'one', 'two', 'three', 'two', 'one']) written.push([name, await begin(name)]);
    expect(written).toEqual([
      ['one', false],
      ['one', true],
      ['two', false],
      ['one', true],
      ['two', true],
      ['three', false],
      ['two', true],
      ['one', false],
    ]);
  });

  test('is written in batches, says so, and ends as one transaction would', async () => {
    const notices: string[] = [];
    const batch = numberedGraph(model, 1, PROJECTS);
    const report = await graph.load(batch, { transactionLimit: 50, batchSize: 20, notice: (text) => notices.push(text) });
    expect(report.atomic).toBe(false);
    expect(report.nodes.created).toBe(batch.nodes.length);
    expect(notices).toEqual([expect.stringContaining('LOADING')]);
    expect(await store.readiness()).toEqual({ ready: true, contentHash: 'v1' });
    expect((await graph.load(batch)).nodes.unchanged).toBe(batch.nodes.length);
  });

  test.each([100, 400])('interrupted after %i records, the database says LOADING until the next load has finished it', async (records) => {
    await graph.load(numberedGraph(model, 1, PROJECTS));
    await expect(interrupted(2, records)).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await store.readiness()).toMatchObject({ ready: false, reason: 'LOADING', hint: expect.stringContaining('npm run load') });
    const report = await graph.load(numberedGraph(model, 2, PROJECTS));
    expect(report.nodes.unchanged).toBeGreaterThan(0);
    expect(report.nodes.created + report.nodes.updated + report.relationships.updated).toBeGreaterThan(0);
    expect(await store.readiness()).toEqual({ ready: true, contentHash: 'v2' });
    expect((await graph.batch()).nodes).toHaveLength(PROJECTS + 4);
  });

  test.each(['order', 'number'])('a source that gives its records in another %s the second time is refused', async (what) => {
    const { nodes, relationships } = numberedGraph(model, 1, PROJECTS);
    let reads = 0;
    const source = {
      *records() {
        reads += 1;
        const again = what === 'order' ? relationships.toReversed() : relationships.slice(1);
        for (const node of nodes) yield { node };
        for (const relationship of reads === 1 ? relationships : again) yield { relationship };
      },
    };
    await expect(graph.loadSource(source, { transactionLimit: 20, batchSize: 10 })).rejects.toMatchObject({
      cause: expect.objectContaining({ message: 'The source has changed while it was loaded.' }),
    });
    expect(await store.readiness()).toMatchObject({ ready: false, reason: 'LOADING' });
  });

  test('what was interrupted can be replaced by another dataset, or by none', async () => {
    await expect(interrupted(2, 250)).rejects.toMatchObject({ code: 'INTERNAL' });
    await graph.load(numberedGraph(model, 3, 5));
    expect(await store.readiness()).toEqual({ ready: true, contentHash: 'v3' });
    expect((await graph.batch()).nodes).toHaveLength(10);
    await graph.load({ nodes: [], relationships: [] }, { transactionLimit: 3, batchSize: 2 });
    expect(await store.readiness()).toMatchObject({ ready: false, reason: 'EMPTY' });
  });
});
