import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { deriveGraph } from '../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../src/dataset/load-dataset.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { Executor } from '../../src/graphql/executor.js';
import { closestIds } from '../../src/graphql/unknown-ids.js';
import { readGraphModel } from '../../src/model/graph-model.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { countingStore } from '../support/counting-store.js';

const schema = await buildSchema();
const model = readGraphModel(schema);
const store = countingStore(EmbeddedStore.of(deriveGraph(loadDataset(readConfig({}).seeds, model), model), model));
const executor = new Executor({ schema, model, store });

const ask = async (source: string) => {
  store.statements();
  const { data, errors } = await executor.execute({ document: parse(source), source, notes: true });
  expect(store.statements()).toBe(1);
  return { data, errors: errors?.map(({ message, path, extensions }) => ({ message, path, ...extensions })) };
};

describe('an id that no node has', () => {
  it('is null with an error that quotes it and suggests others; other fields are answered', async () => {
    const { data, errors } = await ask(
      '{ a: project(id: "project/jihua-transformtion") { name } b: region(id: "region/longtan") { name } }',
    );
    expect(data).toEqual({ a: null, b: { name: '龙潭区' } });
    expect(errors).toEqual([
      {
        message: 'There is no Project with the id "project/jihua-transformtion".',
        path: ['a'],
        code: 'NOT_FOUND',
        hint: expect.stringContaining('project/jihua-transformation'),
        didYouMean: expect.arrayContaining(['project/jihua-transformation']),
      },
    ]);
    expect((errors![0] as { didYouMean?: string[] }).didYouMean![0]).toBe('project/jihua-transformation');
  });

  it.each([
    ['ranking(indicator: "indicator/gdp-growht", period: "2023-H1") { rank }', [], ['indicator/gdp-growth']],
    ['shortestPath(from: "吉林化纤", to: "region/longtn") { depth }', null, ['enterprise/jilin-chemical-fibre', 'region/longtan']],
    ['paths(from: "region/longtan", to: "region/longtn") { depth }', [], ['region/longtan']],
    ['neighborhood(of: "region/longtn") { depth }', [], ['region/longtan']],
  ])('is told wherever a field begins at one: %s', async (field, empty, meant) => {
    const { data, errors } = await ask(`{ found: ${field} }`);
    expect(data).toEqual({ found: empty });
    expect(errors!.map(({ path, ...rest }) => [path, (rest as { didYouMean?: string[] }).didYouMean?.[0]])).toEqual(
      meant.map((id) => [['found'], id]),
    );
  });

  it('is no error where the node is there', async () => {
    expect((await ask('{ project(id: "project/jihua-transformation") { id } node(id: "region/longtan") { id } }')).errors).toBeUndefined();
  });

  it.each([
    ['project(id: "jihua-transformation")', 'project/jihua-transformation'],
    ['project(id: "project/Jihua-Transformation")', 'project/jihua-transformation'],
    ['enterprise(id: "吉林化纤")', 'enterprise/jilin-chemical-fibre'],
    ['enterprise(id: "enterprise/jilin-chemical-fiber")', 'enterprise/jilin-chemical-fibre'],
    ['node(id: "enterprise/jilin-chemical-fiber")', 'enterprise/jilin-chemical-fibre'],
    ['node(id: "龙潭区")', 'region/longtan'],
    ['region(id: "region/logntan")', 'region/longtan'],
    ['region(id: "region/xongtan")', 'region/longtan'],
  ])('may be a slip, a name or an alias: %s', async (field, meant) => {
    const { errors } = await ask(`{ ${field} { id } }`);
    expect((errors![0] as { didYouMean?: string[] }).didYouMean).toContain(meant);
  });

  it('gets no suggestion where nothing is near', async () => {
    const { errors } = await ask('{ project(id: "project/qqqqqqqqqqqqqqqqqqqqqqqqqq") { id } }');
    expect(errors![0]).not.toHaveProperty('didYouMean');
  });

  it('of another kind is said to be one', async () => {
    const { errors } = await ask('{ project(id: "region/longtan") { id } }');
    expect(errors![0]).toMatchObject({
      code: 'NOT_FOUND',
      message: '"region/longtan" is an id of type Region; ids of type Project begin with "project/".',
      hint: 'Ask region(id:) or node(id:).',
    });
    expect(errors![0]).not.toHaveProperty('didYouMean');
  });

  it('of a version is no node to a client', async () => {
    const { data } = await ask('{ node(id: "version/project/jihua-transformation/1") { id } }');
    expect(data).toEqual({ node: null });
  });

  it('was not known then, where documents that @asOf leaves out are the first to name it', async () => {
    const { data, errors } = await ask('query @asOf(known: "2020-01-01") { project(id: "project/jihua-transformation") { id } }');
    expect(data).toEqual({ project: null });
    expect(errors![0]!.message).toBe(
      '"project/jihua-transformation" was not known then, or did not hold: the graph has it, but not on the days that @asOf names.',
    );
    expect(errors![0]).not.toHaveProperty('didYouMean');
  });

  it('is looked for only by who wants to know', async () => {
    const source = '{ project(id: "project/nothing") { id } }';
    expect(await executor.execute({ document: parse(source), source })).toEqual({ data: { project: null } });
  });
});

describe('the closest ids', () => {
  const near = (given: string, any: string[]) => closestIds(given, 'project/', [false, [], [], any]);

  it('differ by few letters, and the nearest come first', () => {
    expect(near('project/steel-milk', ['project/steel-mills', 'project/steel-mill', 'project/carbon-fibre'])).toEqual([
      'project/steel-mill',
      'project/steel-mills',
    ]);
  });

  it('or have all words of the other', () => {
    expect(near('project/fibre-carbon', ['project/carbon-fibre-phase-2', 'project/carbon'])).toEqual([
      'project/carbon',
      'project/carbon-fibre-phase-2',
    ]);
  });

  it('come behind nodes that are called so', () => {
    expect(closestIds('x', 'project/', [false, ['project/named'], [], ['project/x']])).toEqual(['project/named', 'project/x']);
  });
});

describe('absences', () => {
  it('are the properties and relationships that no document states', async () => {
    const { data } = await ask('{ projects(first: 200) { nodes { absences investment { text } policies { totalCount } english } } }');
    const nodes = (
      data as {
        projects: { nodes: { absences: string[]; investment: object | null; policies: { totalCount: number }; english: string | null }[] };
      }
    ).projects.nodes;
    expect(nodes.some(({ investment }) => investment === null)).toBe(true);
    for (const { absences, investment, policies, english } of nodes) {
      expect(absences.includes('investment')).toBe(investment === null);
      expect(absences.includes('policies')).toBe(policies.totalCount === 0);
      expect(absences.includes('english')).toBe(english === null);
      expect(absences).not.toContain('name');
    }
  });

  it('of one name are that name or nothing', async () => {
    const source = 'query Q($property: String) { project(id: "project/jihua-transformation") { absences(property: $property) } }';
    const of = async (property: string) =>
      (await executor.execute({ document: parse(source), source, variables: { property } })).data as { project: { absences: string[] } };
    expect((await of('investment')).project.absences).toEqual([]);
    expect((await of('capacities')).project.absences.every((name) => name === 'capacities')).toBe(true);
  });

  it('of a name that no entity has are an error', async () => {
    await expect(ask('{ project(id: "project/jihua-transformation") { absences(property: "invstment") } }')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('"invstment"'),
    });
  });
});

describe('unfilteredCount', () => {
  it('counts what the filter left out, at the root, nested and in evidence', async () => {
    const { data } = await ask(
      '{ projects(where: { name: { eq: "x" } }) { totalCount unfilteredCount } all: projects { totalCount } project(id: "project/jihua-transformation") { statements(property: "investment") { totalCount unfilteredCount } all: statements { totalCount } } }',
    );
    const { projects, all, project } = data as unknown as {
      projects: { totalCount: number; unfilteredCount: number };
      all: { totalCount: number };
      project: { statements: { totalCount: number; unfilteredCount: number }; all: { totalCount: number } };
    };
    expect(projects).toEqual({ totalCount: 0, unfilteredCount: all.totalCount });
    expect(project.statements.unfilteredCount).toBe(project.all.totalCount);
    expect(project.statements.totalCount).toBeLessThan(project.statements.unfilteredCount);
  });
});
