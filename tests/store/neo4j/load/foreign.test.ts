import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildSchema } from '../../../../src/graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../../../../src/model/graph-model.js';
import { describeNeo4j } from '../../../support/describe-neo4j.js';
import { Neo4jGraph } from '../../../support/neo4j-graph.js';
import { numberedGraph } from '../../../support/numbered-graph.js';

describeNeo4j('A load beside the data of others', (neo4j) => {
  let graph: Neo4jGraph;
  let model: GraphModel;
  beforeAll(async () => {
    graph = new Neo4jGraph(neo4j);
    model = readGraphModel(await buildSchema());
  });
  beforeEach(() => graph.clear());
  afterAll(() => graph.close());

  const others = (): Promise<object[]> =>
    graph.rows(`MATCH (n) WHERE n:Note OR n:Person OPTIONAL MATCH (n)-[r]-(m)
      RETURN elementId(n) AS n, properties(n) AS values, elementId(r) AS r, properties(r) AS said, m.id AS m ORDER BY n, r`);

  test('nodes and relationships of others are left alone, also through an update and a removal of all', async () => {
    await graph.rows("CREATE (p:Person {id: 'p1', name: 'Li'})-[:PART_OF {since: 2020}]->(:Person {id: 'p2'}), (:Note {text: 'x'})");
    await graph.load(numberedGraph(model, 1, 3));
    const before = await others();
    await graph.load(numberedGraph(model, 2, 3));
    expect(await others()).toEqual(before);
    await graph.load({ nodes: [], relationships: [] });
    expect(await others()).toEqual(before);
  });

  test('what others tied to a node of the dataset survives its update', async () => {
    await graph.load(numberedGraph(model, 1, 3));
    await graph.rows("MATCH (p:Project {id: 'project/p0'}) CREATE (:Note {text: 'look'})-[:ABOUT_THIS {page: 3}]->(p)");
    const before = await others();
    const report = await graph.load(numberedGraph(model, 2, 3));
    expect(report.nodes.updated).toBeGreaterThan(3);
    expect(report.untied).toBe(0);
    expect(await others()).toEqual(before);
  });

  test('what others tied to a node that is removed goes with it, and is counted', async () => {
    await graph.load(numberedGraph(model, 2, 3));
    await graph.rows("MATCH (p:Project {id: 'project/p4'}) CREATE (:Note {text: 'look'})-[:ABOUT_THIS]->(p)");
    expect((await graph.load(numberedGraph(model, 1, 3), { dryRun: true })).untied).toBe(1);
    expect((await graph.load(numberedGraph(model, 1, 3))).untied).toBe(1);
    expect(await graph.rows('MATCH (n:Note) RETURN n.text AS text')).toEqual([{ text: 'look' }]);
  });

  test.each([
    ['a node with the label of an entity', "CREATE (:Region {id: 'mine'})", /holds 1 node with labels of the dataset/],
    ['a node with the label of versions', "CREATE (:Version {id: 'mine'})", /holds 1 node with labels of the dataset/],
    ['nodes with the shared label', "CREATE (:Node {id: 'mine'}), (:Node {id: 'mine too'})", /holds 2 nodes with labels of the dataset/],
  ])('%s is refused before anything is written', async (_, cypher, message) => {
    await graph.rows(cypher);
    const before = await graph.rows('MATCH (n) RETURN n ORDER BY elementId(n)');
    const load = graph.load(numberedGraph(model, 1, 3));
    await expect(load).rejects.toMatchObject({ code: 'FOREIGN_NODES' });
    await expect(load).rejects.toThrow(message);
    expect(await graph.rows('MATCH (n) RETURN n ORDER BY elementId(n)')).toEqual(before);
  });

  test('a node with our labels that came after a load is found at the next one', async () => {
    await graph.load(numberedGraph(model, 1, 3));
    await graph.rows("CREATE (:Node:Project {id: 'project/p0 of mine'})");
    await expect(graph.load(numberedGraph(model, 2, 3))).rejects.toMatchObject({ code: 'FOREIGN_NODES' });
    expect(await graph.rows('MATCH (d:Dataset) RETURN d.contentHash AS hash')).toEqual([{ hash: 'v1' }]);
  });

  test('a relationship of our types between our nodes and others is refused', async () => {
    await graph.load(numberedGraph(model, 1, 3));
    await graph.rows("MATCH (r:Region) CREATE (:Person {id: 'p1'})-[:LOCATED_IN]->(r)");
    const load = graph.load(numberedGraph(model, 2, 3));
    await expect(load).rejects.toThrow(/holds 1 relationship with types of the dataset/);
  });
});
