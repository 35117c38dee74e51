import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4jDriver, { type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderPlan } from '../../../src/compiler/cypher/render-plan.js';
import { ALWAYS, NEVER } from '../../../src/compiler/plan/conjunction.js';
import { findIndex } from '../../../src/compiler/plan/find-index.js';
import type { Comparison, Page, Predicate, Source } from '../../../src/compiler/plan/query-plan.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { projectRoot } from '../../../src/project-root.js';
import { fenced } from '../../../src/store/neo4j/load-fence.js';
import { allStatements, neo4jStatements } from '../../../src/store/neo4j/statements/neo4j-statements.js';
import { describeNeo4j } from '../../support/describe-neo4j.js';
import { Neo4jGraph } from '../../support/neo4j-graph.js';
import { numberedGraph } from '../../support/numbered-graph.js';
import { pageOf } from '../contract/page-of.js';

const model = readGraphModel(await buildSchema());

describe('The statements that the model gives', () => {
  const files = neo4jStatements(model);

  test('stand in cypher/, letter for letter: npm run emit writes them', () => {
    const stale = Object.entries(files).filter(
      ([path, text]) => !existsSync(join(projectRoot, path)) || readFileSync(join(projectRoot, path), 'utf8') !== text,
    );
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  test('are all that stands in their folders', () => {
    for (const folder of ['constraints', 'indexes', 'load']) {
      const found = readdirSync(join(projectRoot, 'cypher', folder)).map((name) => `cypher/${folder}/${name}`);
      expect(found.filter((path) => !(path in files))).toEqual([]);
    }
  });

  test('have a place each', () => {
    expect(Object.keys(files)).toHaveLength(allStatements(model).length);
  });

  test('show some: how milestones are written', () => {
    expect(files['cypher/load/create-milestone.cypher'])
      .toBe(`// GENERATED from src/model by \`npm run emit\`. Do not edit: a test fails when this file is stale.
//
// Creates Milestone nodes.
// Parameters:
//   $rows: lists of [id, recordHash, holds, status, statusSort, kind, kindSort, period, periodSort, periodFrom, periodTo]; null where a value is not stated
// Columns:
//   written: how many nodes were written

UNWIND $rows AS row
CREATE (node:Node:Milestone {
  id: row[0],
  recordHash: row[1],
  holds: row[2],
  status: row[3],
  statusSort: row[4],
  kind: row[5],
  kindSort: row[6],
  period: row[7],
  periodSort: row[8],
  periodFrom: row[9],
  periodTo: row[10]
})
RETURN count(node) AS written;
`);
  });

  test('keep the id of the one node that a relationship leads to, whatever becomes of either', () => {
    const body = (path: string): string => files[`cypher/load/${path}.cypher`]!;
    expect(body('create-located-in')).toContain('SET from.regionId = to.id\n');
    expect(body('update-located-in')).toContain(', from.regionId = to.id\n');
    expect(body('remove-located-in')).toContain('SET from.regionId = CASE from.regionId WHEN row[1] THEN NULL ELSE from.regionId END\n');
    expect(body('update-project')).toContain('  regionId: node.regionId\n}');
    expect(body('create-builds')).not.toContain('SET from');
    expect(body('update-investment')).not.toContain(': node.');
  });
});

describeNeo4j('On a real Neo4j', (neo4j) => {
  let graph: Neo4jGraph;
  beforeAll(async () => {
    graph = new Neo4jGraph(neo4j);
    await graph.clear();
    await graph.load(numberedGraph(model, 1, 2_000));
  });
  afterAll(() => graph.close());

  test('every constraint and index is there and answers', async () => {
    const online = await graph.rows<{ name: string }>("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name");
    const names = new Set(online.map(({ name }) => name));
    const wanted = allStatements(model).flatMap((statement) => ('name' in statement ? [statement.name as string] : []));
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  const profile = (root: Source, parameters: Readonly<Record<string, unknown>>): Promise<{ hits: number; operators: string[] }> => {
    const plan = { roots: [root], asOf: null };
    return profiled(fenced({ plan, cypher: renderPlan(plan, model) }), parameters);
  };

  const profiled = async (
    cypher: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<{ hits: number; operators: string[] }> => {
    const session = graph.driver.session({ database: neo4j.database });
    try {
      const { summary } = await session.run(`PROFILE ${cypher}`, { p0: neo4jDriver.int(11), ...parameters });
      const operators: ProfiledPlan[] = [];
      const collect = (plan: ProfiledPlan): void => {
        operators.push(plan);
        plan.children.forEach(collect);
      };
      collect(summary.profile as ProfiledPlan);
      return {
        hits: operators.reduce((sum, { dbHits }) => sum + dbHits, 0),
        operators: operators.map(({ operatorType }) => operatorType.replace(/@.*/, '')),
      };
    } finally {
      await session.close();
    }
  };

  const scan = { kind: 'scan', label: 'Project' } as const;
  const byName = [
    { kind: 'property', property: 'nameSort', descending: false },
    { kind: 'property', property: 'id', descending: false },
  ] as const;
  const descending = byName.map((key) => ({ ...key, descending: true }));
  const where = (property: string, operator: Comparison): { where: Predicate } => ({
    where: { kind: 'compare', property, operator, value: 1 },
  });

  /** A page as it is planned: with the index that has its order, where there is one. */
  const sorted = (rest: Partial<Page>): Page => {
    const page = pageOf(scan, rest);
    return { ...page, sortedBy: findIndex(model, page) };
  };
  const toRegion = { kind: 'expand', relationship: 'LOCATED_IN', direction: 'OUT', label: null } as const;
  const inRegion = { where: { kind: 'exists', from: toRegion, ...where('id', 'eq') } } as const;
  const inHub = (rest: Partial<Page>): Source => {
    const page = pageOf({ ...toRegion, direction: 'IN' }, rest);
    const source = { ...page, sortedBy: findIndex(model, page) };
    return { kind: 'one', from: { kind: 'seek', label: 'Region', id: 3 }, columns: [{ kind: 'source', source }] };
  };

  test.each<[string, Source, Record<string, unknown>]>([
    ['in order of id', inHub({}), {}],
    ['in order of a name', inHub({ order: byName }), {}],
    ['in order of a name, of one kind', inHub({ ...where('kind', 'eq'), order: byName }), { p1: 'PROJECT' }],
    ['in order of a name, far inside', inHub({ order: byName, after: [1, 2] }), { p1: 'project 5', p2: 'project/p5' }],
    ['in falling order, with what ties them', inHub({ order: descending, columns: [{ kind: 'edge', property: 'basis' }] }), {}],
  ])('a page of what a hub has, %s, reads an index and little more than it shows', async (_, source, parameters) => {
    const { hits } = await profile(source, { p3: 'region/hub', ...parameters });
    expect(hits).toBeLessThan(200);
  });

  test.each<[string, Predicate]>([
    ['nothing of nothing', NEVER],
    ['not everything', { kind: 'not', operand: ALWAYS }],
    ['something and nothing', { kind: 'and', operands: [where('kind', 'eq').where, NEVER] }],
    ['nothing or something', { kind: 'or', operands: [NEVER, where('kind', 'eq').where] }],
  ])('a page of what can hold of no node is planned all the same: %s', async (_, condition) => {
    for (const source of [inHub({ where: condition, order: byName }), sorted({ where: condition, order: byName })]) {
      const { hits } = await profile(source, { p1: 'PROJECT', p3: 'region/hub' });
      expect(hits).toBeLessThan(100_000);
    }
  });

  test('a list that begins at a node with an id costs what that node has', async () => {
    const builders = { kind: 'expand', relationship: 'BUILDS', direction: 'IN', label: null } as const;
    const { hits } = await profile(pageOf(scan, { where: { kind: 'exists', from: builders, ...where('id', 'eq') } }), {
      p1: 'enterprise/none',
    });
    expect(hits).toBeLessThan(10);
  });

  test('the fence and the dataset cost five hits, and what an unknown id may mean none where it is known', async () => {
    const columns = [{ kind: 'property', property: 'id' }] as const;
    const one: Source = { kind: 'one', from: { kind: 'seek', label: 'Region', id: 3 }, columns };
    const suggest: Source = {
      kind: 'suggest',
      label: 'Region',
      id: 3,
      seek: 0,
      name: 3,
      stem: 3,
      prefix: 3,
      named: null,
      limits: { called: 1, near: 1, any: 1 },
      columns: [],
    };
    const dataset: Source = { kind: 'one', from: { kind: 'scan', label: 'Dataset' }, columns };
    const plan = { roots: [one, suggest, dataset], asOf: null };
    const bare = await graph.rows<{ c0: unknown }>(renderPlan({ roots: [one], asOf: null }, model), { p3: 'region/hub' });
    expect(bare).toEqual([{ c0: ['region/hub'] }]);
    const { hits } = await profiled(fenced({ plan, cypher: renderPlan(plan, model, 2), dataset: 2 }), { p3: 'region/hub' });
    // The node itself is found by an index that has its id: two.
    expect(hits).toBe(2 + 5);
  });

  test.each<[string, Page, Record<string, unknown>]>([
    ['in order of a name', pageOf(scan, { order: byName }), {}],
    ['in order of a name, behind a cursor', pageOf(scan, { order: byName, after: [1, 2] }), { p1: 'project 1', p2: 'project/p1' }],
    [
      'in falling order of a name, behind a cursor',
      pageOf(scan, { order: descending, after: [1, 2] }),
      { p1: 'project 5', p2: 'project/p5' },
    ],
    ['in order of id, behind a cursor', pageOf(scan, { after: [1] }), { p1: 'project/p1' }],
    ['with a name', pageOf(scan, where('name', 'eq')), { p1: 'Project 5' }],
    ['with one of some names', pageOf(scan, where('name', 'in')), { p1: ['Project 5', 'Project 7'] }],
    ['with a part of a name', pageOf(scan, where('nameFold', 'contains')), { p1: 'ject 1234' }],
    ['with a status that few have', pageOf(scan, where('status', 'eq')), { p1: 'STARTED' }],
    ['of a kind that all have, in order of a name', sorted({ ...where('kind', 'eq'), order: byName }), { p1: 'PROJECT' }],
    ['of a kind that all have, in falling order', sorted({ ...where('kind', 'eq'), order: descending }), { p1: 'PROJECT' }],
    ['of a region, in order of id', sorted(inRegion), { p1: 'region/hub' }],
    ['of a region, in order of a name', sorted({ ...inRegion, order: byName }), { p1: 'region/hub' }],
    [
      'of a region, in order of a name, behind a cursor',
      sorted({ ...inRegion, order: byName, after: [2, 3] }),
      { p1: 'region/hub', p2: 'project 1', p3: 'project/p1' },
    ],
  ])('a page %s reads an index and little more than it shows', async (_, page, parameters) => {
    const { hits, operators } = await profile(page, parameters);
    expect(operators).not.toContain('NodeByLabelScan');
    expect(operators).not.toContain('Sort');
    expect(hits).toBeLessThan(60);
  });
});
