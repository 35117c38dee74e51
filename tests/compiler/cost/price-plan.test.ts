import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileOperation } from '../../../src/compiler/compile-operation.js';
import type { Bill } from '../../../src/compiler/cost/bill.js';
import { checkPrice } from '../../../src/compiler/cost/check-price.js';
import type { DegreeStatistics, GraphStatistics, RelationshipStatistics } from '../../../src/compiler/cost/graph-statistics.js';
import { PriceList } from '../../../src/compiler/cost/price-list.js';
import { bindParameters } from '../../../src/compiler/parameters.js';
import { GraphError } from '../../../src/errors.js';
import { buildSchema } from '../../../src/graphql/build-schema.js';
import { fragmentsOf } from '../../../src/graphql/introspect.js';
import { readGraphModel } from '../../../src/model/graph-model.js';

const schema = await buildSchema();
const model = readGraphModel(schema);

const degree = (label: string, candidates: number, relationships: number, squares: number): ReadonlyMap<string, DegreeStatistics> =>
  new Map([[label, { candidates, nodes: candidates, relationships, greatest: 0, squares }]]);
const none: RelationshipStatistics = { count: 0, evidence: 0, OUT: new Map(), IN: new Map() };

/** 1,000 projects in 10 regions: 100 in each, but as seen from a project, in a region of 300. */
const statistics: GraphStatistics = {
  nodes: new Map([
    ['Project', 1_000],
    ['Region', 10],
    ['Enterprise', 500],
    ['Statement', 20_000],
    ['Node', 30_000],
  ]),
  relationships: new Map([
    ...[...model.relationships.keys()].map((type): [string, RelationshipStatistics] => [type, none]),
    [
      'LOCATED_IN',
      { count: 1_000, evidence: 3_000, OUT: degree('Project', 1_000, 1_000, 1_000), IN: degree('Region', 10, 1_000, 300_000) },
    ],
    [
      'BUILDS',
      { count: 2_000, evidence: 4_000, OUT: degree('Enterprise', 500, 2_000, 16_000), IN: degree('Project', 1_000, 2_000, 4_000) },
    ],
    [
      'ABOUT',
      { count: 20_000, evidence: 0, OUT: degree('Statement', 20_000, 20_000, 20_000), IN: degree('Project', 1_000, 20_000, 800_000) },
    ],
  ]),
};

function bill(source: string, variables: Record<string, unknown> = {}): Bill {
  const document = parse(source);
  const operation = getOperationAST(document)!;
  const compiled = compileOperation(schema, model, { operation, fragments: fragmentsOf(document), variables });
  return new PriceList().billOf(compiled, statistics, bindParameters(compiled.parameters, variables));
}

const itemsOf = (source: string): Record<string, number> =>
  Object.fromEntries(bill(source).items.map(({ path, touched }) => [path, touched]));

describe('The price of an operation', () => {
  it('of a list without conditions is what it returns, with the one row that shows whether there are more', () => {
    expect(bill('{ projects(first: 50) { nodes { name } } }')).toEqual({
      total: 50,
      items: [{ path: 'projects', touched: 50, reason: 'rows', first: 50 }],
    });
    expect(bill('{ projects(first: 50) { nodes { name } pageInfo { hasNextPage } } }')).toEqual({
      total: 51,
      items: [{ path: 'projects', touched: 51, reason: 'rows', first: 50 }],
    });
    expect(bill('{ projects(first: 50, orderBy: [{ name: ASC }]) { nodes { name } } }').total).toBe(50);
    expect(bill('{ regions(first: 50) { nodes { name } } }').total).toBe(10);
  });

  it('of a count is nothing where it is looked up, and all nodes where a filter counts', () => {
    expect(bill('{ projects { totalCount } }').total).toBe(0);
    expect(bill('{ projects(where: { name: { contains: "x" } }) { totalCount } }').total).toBe(1_000);
  });

  it('of a filter by id is the ids', () => {
    expect(bill('{ projects(where: { id: { in: ["a", "b", "c"] } }) { nodes { name } } }').total).toBe(3);
  });

  it('of pages inside pages multiplies', () => {
    expect(itemsOf('{ projects(first: 100) { nodes { enterprises { nodes { name } } } } }')).toEqual({
      projects: 100,
      'projects.nodes.enterprises': 200,
    });
    expect(itemsOf('{ projects(first: 10) { nodes { enterprises { nodes { projects(first: 3) { nodes { name } } } } } } }')).toEqual({
      projects: 10,
      'projects.nodes.enterprises': 20,
      'projects.nodes.enterprises.nodes.projects': 60,
    });
  });

  it('takes a named node, and one that was reached over a relationship to one, for a busy one', () => {
    expect(itemsOf('{ region(id: "region/x") { projects(first: 1000) { nodes { name } } } }')).toEqual({
      region: 1,
      'region.projects': 300,
    });
    expect(
      itemsOf('{ projects(first: 10) { nodes { region { projects(first: 1000) { nodes { name } } } } } }')[
        'projects.nodes.region.projects'
      ],
    ).toBe(3_000);
  });

  it('of a filter or an order inside is all that must be looked at, with what the condition looks at', () => {
    expect(
      itemsOf('{ region(id: "region/x") { projects(first: 5, where: { name: { eq: "x" } }) { nodes { name } } } }')['region.projects'],
    ).toBe(300);
    expect(
      itemsOf('{ region(id: "region/x") { projects(first: 5, orderBy: [{ status: ASC }]) { nodes { name } } } }')['region.projects'],
    ).toBe(300);
    expect(bill('{ projects(where: { enterprises: { some: { name: { eq: "x" } } } }) { totalCount } }').total).toBe(3_000);
  });

  it('of a page that an index of the children of a node keeps in order is the page', () => {
    expect(
      itemsOf('{ region(id: "region/x") { projects(first: 5, orderBy: [{ name: ASC }]) { nodes { name } } } }')['region.projects'],
    ).toBe(5);
  });

  it('of evidence is the statements that a relationship rests on', () => {
    expect(itemsOf('{ region(id: "region/x") { projects(first: 1000) { edges { statements { nodes { text } } } } } }')).toEqual({
      region: 1,
      'region.projects': 300,
      'region.projects.edges.statements': 900,
    });
  });

  it('is twice that as of a day, and looks at what must hold to be counted', () => {
    expect(bill('query @asOf(known: "2023-01-01") { projects(first: 50) { nodes { name } } }').total).toBe(100);
    expect(bill('query @asOf(known: "2023-01-01") { projects { totalCount } }').total).toBeGreaterThan(0);
  });

  it('depends on the values of variables', () => {
    const source = 'query Q($first: Int) { projects(first: $first) { nodes { name } } }';
    expect([1, 100].map((first) => bill(source, { first }).total)).toEqual([1, 100]);
  });

  it('names aliases and fragments by where they stand in the answer', () => {
    expect(
      Object.keys(itemsOf('{ mine: projects { nodes { ...P } } } fragment P on Project { by: enterprises { nodes { name } } }')),
    ).toEqual(['mine.nodes.by', 'mine']);
  });

  it('is known of every kind of root field', () => {
    for (const source of [
      '{ search(text: "吉林") { totalCount } }',
      '{ paths(from: "a", to: "b") { depth } }',
      '{ shortestPath(from: "a", to: "b") { depth } }',
      '{ neighborhood(of: "a") { depth } }',
      '{ projectGroups(by: [REGION]) { count } }',
    ]) {
      expect(bill(source).total).toBeGreaterThan(0);
      expect(bill(source).total).toBeLessThan(1_000_000);
    }
  });
});

describe('An operation that is too dear', () => {
  const refusal = (source: string, limit: number): GraphError => {
    try {
      checkPrice(bill(source), limit);
    } catch (error) {
      return error as GraphError;
    }
    throw new Error('It was not refused.');
  };

  it('is refused with the dearest items and what to lower', () => {
    const source = '{ projects(first: 1000) { nodes { enterprises { nodes { projects(first: 3) { nodes { name } } } } } } }';
    expect(() => checkPrice(bill(source), 9_000)).not.toThrow();
    const { code, message, details } = refusal(source, 8_999);
    expect([code, message]).toEqual([
      'COST_EXCEEDED',
      'The operation would touch about 9,000 nodes and relationships; 8,999 are the limit.',
    ]);
    expect(details.hint).toBe('Most of it is projects.nodes.enterprises.nodes.projects: lower first or last of projects (1000 now).');
    expect(details.extensions).toMatchObject({
      bill: { total: 9_000, limit: 8_999, items: [{ path: 'projects.nodes.enterprises.nodes.projects', touched: 6_000 }, {}, {}] },
    });
  });

  it.each([
    ['{ projects(where: { name: { contains: "x" } }) { totalCount } }', 'the filter of projects'],
    ['{ region(id: "region/x") { projects(orderBy: [{ status: ASC }]) { nodes { name } } } }', 'the order of region.projects'],
  ])('is told what makes it so: %s', (source, reason) => {
    expect(refusal(source, 10).details.hint).toContain(reason);
  });
});
