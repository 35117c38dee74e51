import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Rectangle } from '../../../../src/dataset/derive/time/rectangle.js';
import { ANY_DAY, FIRST_DAY, LAST_DAY } from '../../../../src/model/days.js';
import { buildSchema } from '../../../../src/graphql/build-schema.js';
import { readGraphModel, type GraphModel } from '../../../../src/model/graph-model.js';
import type { GraphBatch } from '../../../../src/store/graph-batch.js';
import { describeNeo4j } from '../../../support/describe-neo4j.js';
import { Neo4jGraph } from '../../../support/neo4j-graph.js';
import { contractGraph } from '../../contract/contract-graph.js';
import { GraphBuilder } from '../../contract/graph-builder.js';

const sorted = ({ nodes, relationships }: GraphBatch) => ({
  nodes: [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1)),
  relationships: [...relationships].sort((a, b) =>
    JSON.stringify([a.type, a.from, a.to]) < JSON.stringify([b.type, b.from, b.to]) ? -1 : 1,
  ),
});

describeNeo4j('A load moves the graph by its difference', (neo4j) => {
  let graph: Neo4jGraph;
  let model: GraphModel;
  beforeAll(async () => {
    graph = new Neo4jGraph(neo4j);
    model = readGraphModel(await buildSchema());
  });
  beforeEach(() => graph.clear());
  afterAll(() => graph.close());

  /** Regions by slug and name, each but the first in the first. */
  const regions = (names: Readonly<Record<string, string>>, basis = 'STATED'): GraphBatch => {
    const builder = new GraphBuilder(model);
    const ids = Object.entries(names).map(([slug, name]) => builder.node('Region', slug, { name, aliases: [], kind: 'CITY' }));
    for (const id of ids.slice(1)) builder.relate('PART_OF', id, ids[0]!, [], basis);
    return builder.batch();
  };

  test('what was loaded is what stands there, value for value', async () => {
    const batch = contractGraph(model);
    const report = await graph.load(batch);
    expect(report.nodes).toEqual({ created: batch.nodes.length, updated: 0, removed: 0, unchanged: 0 });
    expect(report.relationships).toEqual({ created: batch.relationships.length, updated: 0, removed: 0, unchanged: 0 });
    expect(report.atomic).toBe(true);
    expect(sorted(await graph.batch())).toEqual(sorted(batch));
  });

  test('the same dataset a second time changes nothing', async () => {
    const batch = contractGraph(model);
    await graph.load(batch);
    const report = await graph.load(batch);
    expect(report.nodes).toEqual({ created: 0, updated: 0, removed: 0, unchanged: batch.nodes.length });
    expect(report.relationships).toEqual({ created: 0, updated: 0, removed: 0, unchanged: batch.relationships.length });
  });

  test('only what changed is written, and what is gone is removed', async () => {
    await graph.load(regions({ a: 'A', b: 'B', c: 'C', d: 'D' }));
    const next = regions({ a: 'A', b: 'Bee', c: 'C', e: 'E' });
    const report = await graph.load(next);
    expect(report.nodes).toEqual({ created: 1, updated: 1, removed: 1, unchanged: 2 });
    expect(report.relationships).toEqual({ created: 1, updated: 0, removed: 1, unchanged: 2 });
    expect(sorted(await graph.batch())).toEqual(sorted(next));
  });

  test('a node keeps the id of the one that it leads to, while it leads there', async () => {
    const parents = async (): Promise<object> => {
      const rows = await graph.rows<{ id: string; parent: string | null }>('MATCH (r:Region) RETURN r.id AS id, r.parentId AS parent');
      return Object.fromEntries(rows.map(({ id, parent }) => [id, parent]));
    };
    const tied = (ends: Readonly<Record<string, string>>, name = 'A'): GraphBatch => {
      const { nodes } = regions({ a: name, b: 'B', c: 'C' });
      const builder = new GraphBuilder(model);
      for (const [from, to] of Object.entries(ends)) builder.relate('PART_OF', `region/${from}`, `region/${to}`, []);
      return { nodes, relationships: builder.batch().relationships };
    };
    await graph.load(tied({ a: 'b', b: 'c' }));
    expect(await parents()).toEqual({ 'region/a': 'region/b', 'region/b': 'region/c', 'region/c': null });
    // Another parent, no parent, and new values of the node itself.
    await graph.load(tied({ a: 'c' }, 'Ay'));
    expect(await parents()).toEqual({ 'region/a': 'region/c', 'region/b': null, 'region/c': null });
    await graph.load(tied({ a: 'c' }, 'A'));
    expect(await parents()).toEqual({ 'region/a': 'region/c', 'region/b': null, 'region/c': null });
  });

  test('a graph that an earlier version loaded is written anew, once', async () => {
    const batch = regions({ a: 'A', b: 'B' });
    await graph.load(batch);
    await graph.rows("MATCH (n:Region) SET n.recordHash = 'Zm9vYmFyYmF6cXV4MTIzNA' REMOVE n.parentId");
    await graph.rows("MATCH ()-[r:PART_OF]->() SET r.recordHash = 'Zm9vYmFyYmF6cXV4MTIzNA'");
    const report = await graph.load(batch);
    expect([report.nodes.updated, report.relationships.updated]).toEqual([2, 1]);
    expect(await graph.rows('MATCH (r:Region) RETURN r.parentId AS parent ORDER BY r.id')).toEqual([
      { parent: null },
      { parent: 'region/a' },
    ]);
    expect((await graph.load(batch)).nodes.unchanged).toBe(2);
  });

  test('a relationship with another basis is updated where it stands', async () => {
    await graph.load(regions({ a: 'A', b: 'B' }));
    const [before] = await graph.rows<{ id: string }>('MATCH ()-[r:PART_OF]->() RETURN elementId(r) AS id');
    const report = await graph.load(regions({ a: 'A', b: 'B' }, 'DERIVED'));
    expect(report.relationships).toEqual({ created: 0, updated: 1, removed: 0, unchanged: 0 });
    expect(await graph.rows('MATCH ()-[r:PART_OF]->() RETURN elementId(r) AS id')).toEqual([before]);
  });

  test('a value that is stated no more is gone', async () => {
    const one = new GraphBuilder(model);
    one.node('Region', 'a', { name: 'A', english: 'Ay', aliases: [], kind: 'CITY', adcode: '220200' });
    await graph.load(one.batch());
    const next = regions({ a: 'A' });
    expect((await graph.load(next)).nodes.updated).toBe(1);
    expect(sorted(await graph.batch())).toEqual(sorted(next));
  });

  /** A project that lay in one region and lies in another, and whose status was another. */
  const moved = (day: number): GraphBatch => {
    const builder = new GraphBuilder(model);
    const before: Rectangle = { knownFrom: FIRST_DAY, knownTo: day - 1, validFrom: FIRST_DAY, validTo: ANY_DAY };
    const after: Rectangle = { knownFrom: day, knownTo: LAST_DAY, validFrom: FIRST_DAY, validTo: ANY_DAY };
    const [a, b] = ['a', 'b'].map((slug) => builder.node('Region', slug, { name: slug, aliases: [], kind: 'CITY' }));
    const project = builder.node('Project', 'p', { name: 'p', aliases: [], kind: 'PROJECT', status: 'STARTED', capacities: [] }, [after]);
    builder.version('Project', project, 1, { status: 'SIGNED', capacities: [] }, [before]);
    builder.relate('LOCATED_IN', project, a!, [], 'STATED', [after]);
    builder.relate('LOCATED_IN_PAST', project, b!, [], 'STATED', [before]);
    return builder.batch();
  };

  test('when records hold, what is past and what values were are loaded, changed and removed like all else', async () => {
    const batch = moved(20230120);
    const first = await graph.load(batch);
    expect(first.nodes.created).toBe(4);
    expect(sorted(await graph.batch())).toEqual(sorted(batch));
    expect(await graph.rows('MATCH (v:Version) RETURN labels(v) AS labels')).toEqual([{ labels: ['Version'] }]);

    const again = await graph.load(moved(20230121));
    expect(again.nodes).toEqual({ created: 0, updated: 2, removed: 0, unchanged: 2 });
    expect(again.relationships).toEqual({ created: 0, updated: 2, removed: 0, unchanged: 1 });
    expect(sorted(await graph.batch())).toEqual(sorted(moved(20230121)));

    const last = await graph.load(regions({ a: 'A' }));
    expect(last.nodes).toEqual({ created: 0, updated: 1, removed: 3, unchanged: 0 });
    expect(last.relationships.removed).toBe(3);
    expect(await graph.rows('MATCH (n:Version|Project) RETURN n')).toEqual([]);
  });

  test('an empty dataset empties the graph', async () => {
    await graph.load(regions({ a: 'A', b: 'B' }));
    const report = await graph.load({ nodes: [], relationships: [] });
    expect(report.nodes).toEqual({ created: 0, updated: 0, removed: 2, unchanged: 0 });
    expect(await graph.batch()).toEqual({ nodes: [], relationships: [] });
  });

  test('a dry run says what would change and writes nothing', async () => {
    await graph.load(regions({ a: 'A', b: 'B' }));
    const before = await graph.rows('MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m ORDER BY elementId(n), elementId(r)');
    const report = await graph.load(regions({ a: 'Ay', c: 'C' }), { dryRun: true });
    expect(report.nodes).toEqual({ created: 1, updated: 1, removed: 1, unchanged: 0 });
    expect(report.relationships).toEqual({ created: 1, updated: 0, removed: 1, unchanged: 0 });
    expect(await graph.rows('MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n, r, m ORDER BY elementId(n), elementId(r)')).toEqual(before);
  });

  test('records that do not fit the model are refused together, and nothing is loaded', async () => {
    const { nodes } = regions({ a: 'A' });
    const [first] = nodes;
    const odd: GraphBatch = {
      nodes: [
        first!,
        { ...first!, label: 'Person' },
        first!,
        { ...first!, id: 'region/b', properties: { ...first!.properties, id: 'region/b', kind: 7 } },
        { label: 'Version', id: 'version/nothing/1', properties: { id: 'version/nothing/1' } },
        {
          label: 'Version',
          id: 'version/project/p/1',
          properties: { id: 'version/project/p/1', statusSort: 0, capacities: [], name: 'p' },
        },
      ],
      relationships: [
        { type: 'PART_OF', from: 'region/a', to: 'region/nowhere', properties: {} },
        { type: 'PART_OF_PAST', from: 'region/a', to: 'region/a', properties: { holds: [0, 1, 2] } },
        { type: 'BUILDS_PAST', from: 'region/a', to: 'region/a', properties: {} },
        { type: 'VERSION_OF', from: 'region/a', to: 'region/a', properties: {} },
      ],
    };
    const load = graph.load(odd);
    await expect(load).rejects.toMatchObject({ code: 'INVALID_SEEDS' });
    await expect(load).rejects.toThrow(
      [
        'The records do not fit the model (9):',
        'region/a: the model has no label "Person"',
        'region/a: there is more than one such node',
        'region/b: kind cannot be 7',
        'version/nothing/1: the id of a Version goes on with the id of the node it is a version of',
        'version/project/p/1: a Version has no property "name"',
        'region/a PART_OF region/nowhere: there is no node "region/nowhere"',
        'region/a PART_OF_PAST region/a: holds cannot be [0,1,2]',
        'region/a BUILDS_PAST region/a: the model has no such relationship type',
        'region/a VERSION_OF region/a: "region/a" cannot stand at this end',
      ].join('\n  '),
    );
    expect(await graph.rows('MATCH (n:Region) RETURN n')).toEqual([]);
  });
});
