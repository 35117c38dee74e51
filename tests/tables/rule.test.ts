import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { planTable } from '../../src/tables/table-plan.js';
import { operationOf } from '../../src/tables/table-operation.js';
import { unitSource } from '../../src/tables/units.js';
import { TableWalk } from '../../src/tables/walk-pages.js';

const schema = await buildSchema();

function plan(
  query: string,
  {
    variables = {},
    rows = null,
    units = false,
    citations = false,
  }: { variables?: Record<string, unknown>; rows?: string | null; units?: boolean; citations?: boolean } = {},
) {
  const document = parse(query);
  return planTable({ schema, document, operation: operationOf(document, null), variables, rows, units, citations });
}

const columnsOf = (query: string, options?: Parameters<typeof plan>[1]): readonly string[] =>
  plan(query, options).columns.map(({ name }) => name);

async function rowsOf(query: string, data: object, options?: Parameters<typeof plan>[1]): Promise<readonly unknown[]> {
  const walk = new TableWalk({ plan: plan(query, options), ask: () => Promise.resolve({ data, dataset: null }), limit: 100, after: null });
  const rows: unknown[] = [];
  for await (const part of walk.parts()) rows.push(...part);
  return rows;
}

describe('Columns', () => {
  it('are named by response keys, without the wrappers of connections and without the only root field', () => {
    expect(columnsOf('{ p: projects { totalCount edges { cursor basis node { n: name region { parent { name } } } } } }')).toEqual([
      'totalCount',
      'cursor',
      'basis',
      'n',
      'region.parent.name',
    ]);
    expect(columnsOf('{ projects { nodes { name } } dataset { version } }')).toEqual(['projects.name', 'dataset.version']);
  });

  it('have their whole path where two would have one name', () => {
    expect(columnsOf('{ statements { edges { basis node { basis text } } } }')).toEqual(['edges.basis', 'edges.node.basis', 'text']);
    expect(columnsOf('{ projects { nodes { name } edges { node { name id } } } }')).toEqual(['nodes.name', 'edges.node.name', 'id']);
  });

  it('stand in the order of the selection, whatever fragments and types it is made of', () => {
    const query = `query ($with: Boolean!) { statements { nodes { id subject { ...Name ... on Project { status } ... on Region { kind adcode @include(if: $with) } } text @skip(if: $with) } } }
      fragment Name on Entity { name ... on Region { kind } }`;
    expect(columnsOf(query, { variables: { with: true } })).toEqual([
      'id',
      'subject.name',
      'subject.kind',
      'subject.status',
      'subject.adcode',
    ]);
    expect(columnsOf(query, { variables: { with: false } })).toEqual(['id', 'subject.name', 'subject.kind', 'subject.status', 'text']);
  });

  it('of groups have the dimension in the place of a number', () => {
    const query = 'query ($by: [Dimension!]!) { projectGroups(by: $by) { keys { value } count } }';
    expect(columnsOf(query, { variables: { by: ['REGION', 'STATUS'] } })).toEqual(['keys.REGION.value', 'keys.STATUS.value', 'count']);
  });

  it('do without pages, and refuse what makes none', () => {
    expect(columnsOf('{ projects { pageInfo { hasNextPage } nodes { id } } }')).toEqual(['id']);
    expect(() => plan('{ projects { pageInfo { hasNextPage } } }')).toThrow('selects nothing that makes a column');
    expect(() => plan('{ __schema { types { name } } }')).toThrow('introspection');
    expect(() =>
      plan('{ node(id: "a/b") { ... on Region { x: parent { name } } ... on Project { x: enterprises { nodes { name } } } } }'),
    ).toThrow('"x" is a list for one type');
  });

  it('of units stand behind the numbers, from whatever says them', () => {
    const query = `{ observations { nodes { value upper growth { difference percent } } } projectGroups(by: []) { measure(unit: YI_YUAN) { sum } }
      investments { nodes { amount w: amount(unit: WAN_YUAN) } } }`;
    expect(columnsOf(query, { units: true }).filter((name) => name.endsWith('.unit'))).toEqual([
      ...['observations.value.unit', 'observations.upper.unit', 'observations.growth.difference.unit', 'observations.growth.percent.unit'],
      ...['projectGroups.measure.sum.unit', 'investments.amount.unit', 'investments.w.unit'],
    ]);
  });

  it('have a unit for every decimal number and every amount of the schema', () => {
    const unknown: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (!('getFields' in type) || type.astNode || type.name.startsWith('__')) continue;
      for (const definition of Object.values(type.getFields())) {
        if (!('args' in definition) || !/^(Decimal|Money)!?$/.test(String(definition.type))) continue;
        const node = { kind: 'Field', name: { kind: 'Name', value: definition.name } } as never;
        if (!unitSource({ definition, parent: type as never, possible: new Set(), node }, {}))
          unknown.push(`${type.name}.${definition.name}`);
      }
    }
    expect(unknown).toEqual([]);
  });
});

describe('Rows', () => {
  const region = (name: string, projects: readonly object[]): object => ({
    name,
    projects: { nodes: projects, t_page: { hasNextPage: false }, t_edges: projects.map(() => ({ cursor: '' })) },
  });
  const regions = (...nodes: readonly object[]): object => ({
    regions: { nodes, t_page: { hasNextPage: false }, t_edges: nodes.map(() => ({ cursor: '' })) },
  });

  it('are the elements of the deepest list; what has none has a row all the same', async () => {
    const query = '{ regions { nodes { name projects { nodes { id } } } } }';
    expect(await rowsOf(query, regions(region('A', [{ id: 1 }, { id: 2 }]), region('B', [])))).toEqual([
      ['A', 1],
      ['A', 2],
      ['B', null],
    ]);
    expect(await rowsOf(query, regions())).toEqual([]);
  });

  it('are those of the first list in the selection, of several that are as deep; others stand in cells', async () => {
    const query = '{ project(id: "a") { name industries { nodes { name } } policies { edges { basis node { name } } } } }';
    const page = { t_page: { hasNextPage: false } };
    const data = {
      project: {
        name: 'P',
        industries: { nodes: [{ name: 'i' }, { name: 'j' }], ...page },
        policies: { edges: [{ basis: 'STATED', node: { name: 'k' } }], ...page },
      },
    };
    expect(await rowsOf(query, data)).toEqual([
      ['P', 'i', ['STATED'], ['k']],
      ['P', 'j', ['STATED'], ['k']],
    ]);
    expect(await rowsOf(query, data, { rows: 'project.policies' })).toEqual([['P', ['i', 'j'], 'STATED', 'k']]);
    expect(() => plan(query, { rows: 'policies' })).toThrow('rows is "policies"');
  });

  it('are one where there is no list, and lists of plain values are cells', async () => {
    expect(
      await rowsOf('{ project(id: "a") { name aliases region { name } } }', { project: { name: 'P', aliases: ['Q'], region: null } }),
    ).toEqual([['P', ['Q'], null]]);
  });

  it('of a table of indicators are its cells, each with its column; a gap is a row', async () => {
    const query = '{ indicatorTable(indicators: ["i"], periods: ["2023"]) { columns { period } rows { region { name } cells { text } } } }';
    const data = {
      indicatorTable: {
        columns: [{ period: '2023' }, { period: '2024' }],
        rows: [{ region: { name: 'A' }, cells: [{ text: 'x' }, null] }],
        t_total: 1,
      },
    };
    expect(await rowsOf(query, data)).toEqual([
      ['2023', 'A', 'x'],
      ['2024', 'A', null],
    ]);
  });

  it('of paths have the number of the path', async () => {
    const query = '{ paths(from: "a", to: "b") { depth } }';
    expect(plan(query).columns[0]!.name).toBe('#');
    expect(await rowsOf(query, { paths: [[{ depth: 1 }, { depth: 2 }], [{ depth: 1 }]] })).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
    ]);
  });
});
