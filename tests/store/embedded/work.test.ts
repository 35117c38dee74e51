import { beforeAll, describe, expect, test } from 'vitest';
import type { ParameterValue } from '../../../src/compiler/parameter-value.js';
import type { Page, Source } from '../../../src/compiler/plan/query-plan.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { readGraphModel } from '../../../src/model/graph-model.js';
import { Budget } from '../../../src/store/embedded/budget.js';
import { graphOf } from '../../../src/store/embedded/graph-of.js';
import type { MemoryGraph } from '../../../src/store/embedded/memory-graph.js';
import { preparePlan } from '../../../src/store/embedded/prepare-source.js';
import { Run } from '../../../src/store/embedded/run.js';
import { GraphBuilder } from '../contract/graph-builder.js';
import { pageOf } from '../contract/page-of.js';

const PROJECTS = 4000;

/** How much work a page is, counted in nodes looked at: what a clock would say, without the noise of a clock. */
describe('The embedded store looks at no more nodes than a page needs', () => {
  let graph: MemoryGraph;
  beforeAll(async () => {
    const model = readGraphModel(await buildSchema());
    const builder = new GraphBuilder(model);
    const hub = builder.node('Region', 'hub', { name: 'Hub', aliases: [], kind: 'CITY' });
    for (let index = 0; index < PROJECTS; index++) {
      const values = {
        name: `n${(index * 7919) % PROJECTS}`,
        aliases: [],
        kind: 'PROJECT',
        capacities: [],
        ...(index % 100 === 0 && { status: 'SIGNED' }),
      };
      builder.relate('LOCATED_IN', builder.node('Project', String(index), values), hub);
    }
    graph = graphOf(builder.batch(), model);
  });

  const spent = (root: Source, parameters: readonly ParameterValue[]): Budget => {
    const budget = new Budget();
    const steps = preparePlan(graph, { roots: [root], asOf: null })(new Run(parameters, budget));
    while (!steps.next().done) budget.resume();
    return budget;
  };
  const visits = (root: Source, parameters: readonly ParameterValue[]): number => spent(root, parameters).visited;
  const projects = (rest: Partial<Page>): Page => pageOf({ kind: 'scan', label: 'Project' }, rest);
  const inHub = (rest: Partial<Page>): Source => ({
    kind: 'one',
    from: { kind: 'seek', label: 'Region', id: 1 },
    columns: [{ kind: 'source', source: pageOf({ kind: 'expand', relationship: 'LOCATED_IN', direction: 'IN', label: null }, rest) }],
  });
  const byName = [
    { kind: 'property', property: 'nameSort', descending: false },
    { kind: 'property', property: 'id', descending: false },
  ] as const;

  test('a page deep in a list costs what the first costs', () => {
    expect(visits(projects({ order: byName }), [20])).toBe(20);
    expect(visits(projects({ order: byName, after: [1, 2] }), [20, 'n7', 'project/1'])).toBe(20);
    expect(visits(projects({ order: byName, before: [1, 2], backwards: true }), [20, 'n7', 'project/1'])).toBe(20);
    expect(visits(projects({ after: [1] }), [20, 'project/3500'])).toBe(20);
  });

  test('counting without conditions looks at no node', () => {
    expect(visits(projects({ limit: null, count: true }), [])).toBe(0);
    expect(visits(inHub({ limit: null, count: true }), [0, 'region/hub'])).toBe(1);
  });

  test('a page of a hub in order of id looks at its own rows', () => {
    expect(visits(inHub({ count: true }), [20, 'region/hub'])).toBe(1 + 20);
    expect(visits(inHub({ after: [2] }), [20, 'region/hub', 'project/3500'])).toBe(1 + 20);
  });

  test('a page of a hub in another order looks at each neighbour the first time, and then at its own rows', () => {
    expect(visits(inHub({ order: byName }), [20, 'region/hub'])).toBe(1 + PROJECTS);
    expect(visits(inHub({ order: byName }), [20, 'region/hub'])).toBe(1 + 20);
    expect(visits(inHub({ order: byName, after: [2, 3] }), [20, 'region/hub', 'n7', 'project/1'])).toBe(1 + 20);
    const falling = byName.map((key) => ({ ...key, descending: true }));
    expect(visits(inHub({ order: falling, count: true }), [20, 'region/hub'])).toBe(1 + 20);
  });

  test('a filtered page of a hub ends when it is full, and a counted one looks at each neighbour once', () => {
    const where = { kind: 'missing', property: 'status' } as const;
    const order = [{ kind: 'property', property: 'statusSort', descending: true }, ...byName] as const;
    for (let time = 0; time < 2; time++) visits(inHub({ order }), [20, 'region/hub']);
    expect(visits(inHub({ order, where }), [20, 'region/hub'])).toBe(1 + PROJECTS / 100 + 20);
    expect(visits(inHub({ order, where, count: true }), [20, 'region/hub'])).toBe(1 + PROJECTS);
  });

  test('what many lead to is read once, and counts as often as it stands in the answer', () => {
    const name = { kind: 'property', property: 'name' } as const;
    const others = pageOf({ kind: 'expand', relationship: 'LOCATED_IN', direction: 'IN', label: null }, { limit: 1 });
    const region = (columns: Page['columns']): Page['columns'] => [
      {
        kind: 'source',
        source: { kind: 'one', from: { kind: 'expand', relationship: 'LOCATED_IN', direction: 'OUT', label: null }, columns },
      },
    ];
    const nested = { kind: 'source', source: others } as const;
    expect(visits(projects({ columns: region([name]) }), [20, 5])).toBe(20 + 20);
    expect(visits(projects({ columns: region([name, nested]) }), [20, 5])).toBe(20 + 20 + 1 + 5);
    // A list and 20 rows, in each a row with a name and a list of 5.
    expect(spent(projects({ columns: region([name, nested]) }), [20, 5]).values).toBe(2 + 20 * (2 + 3 + 2 + 5 * 2));
    // What is said of the way there is said for each.
    expect(visits(projects({ columns: region([{ kind: 'edge', property: 'basis' }, nested]) }), [20, 5])).toBe(20 + 20 + 20 * 5);
  });

  test('a condition of equality looks the value up, and looks at what is equal', () => {
    const where = { kind: 'compare', property: 'name', operator: 'eq', value: 1 } as const;
    expect(visits(projects({ where, count: true }), [20, 'n77'])).toBe(1 + 1);
    expect(visits(projects({ where: { ...where, property: 'status' }, order: byName, count: true }), [20, 'SIGNED'])).toBe(
      1 + PROJECTS / 100,
    );
    expect(visits(projects({ where: { ...where, property: 'id' } }), [20, 'project/77'])).toBe(1 + 1);
  });

  test('a condition of equality behind a relationship begins at its far end', () => {
    const name = { kind: 'compare', property: 'name', operator: 'eq', value: 1 } as const;
    const region = pageOf(
      { kind: 'scan', label: 'Region' },
      {
        where: { kind: 'exists', from: { kind: 'expand', relationship: 'LOCATED_IN', direction: 'IN', label: null }, where: name },
      },
    );
    expect(visits(region, [20, 'nothing'])).toBe(1);
  });

  test('a filter without an index ends when the page is full', () => {
    const where = { kind: 'compare', property: 'nameFold', operator: 'contains', value: 1 } as const;
    expect(visits(projects({ where, order: byName }), [20, 'n'])).toBe(20);
  });
});
