import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/dataset.js';
import { contentHash } from '../../../src/dataset/derive/content-hash.js';
import { deriveGraph } from '../../../src/dataset/derive/derive-graph.js';
import { loadDataset } from '../../../src/dataset/load-dataset.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { deriveSmall, loadSmall, model, report, smallSeeds } from '../small-seeds.js';
import { batchFaults } from './batch-faults.js';

const node = ({ nodes }: GraphBatch, id: string) => nodes.find((each) => each.id === id)?.properties;
const ends = ({ relationships }: GraphBatch, type: string) =>
  relationships.filter((each) => each.type === type).map(({ from, to }) => `${from} -> ${to}`);
const edges = ({ relationships }: GraphBatch, type: string) => relationships.filter((each) => each.type === type);

describe('The graph that statements amount to', () => {
  const dataset = loadDataset('seeds', model);
  const batch = deriveGraph(dataset, model);

  test('fits the model, for the dataset of the repository and for the small one', () => {
    expect(batchFaults(batch, model)).toEqual([]);
    expect(batchFaults(deriveSmall(), model)).toEqual([]);
  });

  test('the check of what fits can fail', () => {
    const broken = { nodes: batch.nodes.filter(({ id }) => id !== 'region/jilin-city'), relationships: batch.relationships };
    expect(batchFaults(broken, model).length).toBeGreaterThan(0);
  });

  test('is the same, in the same order, however the seeds are ordered', () => {
    const reversed: Dataset = {
      ...dataset,
      entities: dataset.entities.toReversed(),
      documents: dataset.documents.toReversed(),
      statements: dataset.statements.toReversed(),
    };
    const again = deriveGraph(reversed, model);
    expect(again.nodes).toEqual(batch.nodes);
    expect(again.relationships).toEqual(batch.relationships);
  });

  test('carries a hash of its content that does not hash itself', () => {
    const hash = node(batch, 'dataset/jiangcheng')!['contentHash'];
    expect(hash).toBe(contentHash(batch));
    expect(contentHash({ ...batch, nodes: batch.nodes.toReversed() })).toBe(hash);
    expect(contentHash({ ...batch, nodes: batch.nodes.slice(1) })).not.toBe(hash);
  });

  test('has the walk of the manual: the transformation of the refinery, its money, region and builder', () => {
    const project = 'project/jihua-transformation';
    expect(ends(batch, 'LOCATED_IN')).toContain(`${project} -> region/jilin-city`);
    expect(ends(batch, 'BUILDS')).toContain(`enterprise/jilin-petrochemical -> ${project}`);
    const total = batch.relationships.find(({ type, from }) => type === 'TOTAL_INVESTMENT' && from === project);
    expect(node(batch, total!.to)).toMatchObject({ amount: 33_900_000_000, text: '339亿元', kind: 'TOTAL' });
    const anchors = (total!.properties['statements'] as string[]).map((id) => node(batch, id)!['anchor']);
    expect(anchors).toContainEqual(expect.stringContaining('339亿'));
  });
});

describe('Nodes and relationships from small seeds', () => {
  test('a statement becomes a node with its sentence, tied to subject, section, document and finding', () => {
    const batch = deriveSmall();
    const [, investment] = loadSmall().statements;
    expect(node(batch, investment!.id)).toMatchObject({
      ...{
        property: 'investment',
        text: '红砖厂扩建项目 总投资 3000万元',
        value: '3000万元',
        number: 3_000_000_000,
        unit: '万元',
        rank: 'NORMAL',
        basis: 'STATED',
        occurrence: 1,
      },
    });
    const tied = batch.relationships.filter(({ from }) => from === investment!.id).map(({ type, to }) => `${type} ${to}`);
    expect(tied).toEqual([
      'ABOUT project/extension',
      'CITED_FROM document/first',
      'EVIDENCE_FOR investment/extension-total',
      'STATED_IN section/first/news',
    ]);
  });

  test('an investment, an observation and a capacity have readable ids and values', () => {
    const batch = deriveSmall();
    expect(node(batch, 'investment/extension-total')).toMatchObject({ amount: 30_000_000, amountSort: 30_000_000, periodSort: '' });
    expect(node(batch, 'observation/region-liuquan-output-2022-actual')).toMatchObject({
      value: 5_200_000,
      unit: '亿元',
      text: '5.2亿元',
      qualifiers: [],
    });
    expect(node(batch, 'observation/region-liuquan-output-2022-forecast')).toMatchObject({ value: 5_000_000, qualifiers: ['LOWER_BOUND'] });
    expect(node(batch, 'project/extension')).toMatchObject({ capacities: ['砖 2万吨/年'], statusSort: -1, aliases: [], aliasesFold: [] });
    expect(node(batch, 'project/extension')).not.toHaveProperty('status');
  });

  test('two slugs in a row that read alike do not share an id', () => {
    const others = `${smallSeeds['entities/others.yaml']!}- { id: region/liuquan-output, name: 甲, kind: TOWN }\n- { id: indicator/output-output, name: 乙, unit: 个 }\n`;
    const text = `
- about: region/liuquan-output
  facts: [{ indicator: indicator/output, value: 1亿元, period: 2022, anchor: 产值 }]
- about: region/liuquan
  facts: [{ indicator: indicator/output-output, value: 1个, period: 2022, anchor: 产值 }]
`;
    const batch = deriveSmall({ 'entities/others.yaml': others, 'statements/second/report.yaml': text });
    expect(batchFaults(batch, model)).toEqual([]);
    expect(batch.nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'observation/region-liuquan-output-output-2022-actual',
        'observation/region-liuquan-output-output-2022-actual-2',
      ]),
    );
  });

  test('two documents that say the same make one relationship that rests on both', () => {
    const batch = deriveSmall(report('project/extension', 'property: enterprises, object: enterprise/brickworks, anchor: 产值'));
    expect(
      edges(batch, 'BUILDS').map(({ from, properties }) => [from, properties['basis'], (properties['statements'] as string[]).length]),
    ).toEqual([['enterprise/brickworks', 'STATED', 2]]);
  });

  test('the status is that of the latest milestone reached, a year not being later than a month in it', () => {
    const status = (...facts: string[]) => node(deriveSmall(report('project/extension', ...facts)), 'project/extension')!['status'];
    const milestone = (value: string, rest: string): string => `property: milestone, value: ${value}, anchor: ${value}, ${rest}`;
    expect(status(milestone('SIGNED', 'period: 2022'), milestone('STARTED', 'period: 2022-09'))).toBe('STARTED');
    expect(status(milestone('COMPLETED', 'period: 2021'), milestone('INSTALLING', 'period: 2022'))).toBe('INSTALLING');
    expect(status(milestone('STARTED', 'period: 2022'), milestone('COMPLETED', 'period: 2023, kind: TARGET'))).toBe('STARTED');
    expect(status(milestone('TRIAL', 'kind: ACTUAL'), milestone('STARTED', 'period: 2021'))).toBe('TRIAL');
  });

  test('a milestone without a period has that of its document', () => {
    const batch = deriveSmall(report('project/extension', 'property: milestone, value: STARTED, anchor: 产值'));
    expect(node(batch, 'milestone/extension-started-2022-actual')).toMatchObject({ status: 'STARTED', period: '2022', kind: 'ACTUAL' });
  });

  test('the total that wins is the investment of the project, and all amounts are its investments', () => {
    const batch = deriveSmall(
      report(
        'project/extension',
        'property: investment, value: 4000万元, period: 2023, anchor: 产值',
        'property: completedInvestment, value: 100万元, anchor: 增长',
      ),
    );
    expect(ends(batch, 'TOTAL_INVESTMENT')).toEqual(['project/extension -> investment/extension-total-2023']);
    expect(ends(batch, 'HAS_INVESTMENT')).toEqual(
      ['completed', 'total', 'total-2023'].map((kind) => `project/extension -> investment/extension-${kind}`),
    );
  });
});

describe('A relationship is derived by the one rule, or not at all', () => {
  const derive = (membership: string, support: string) => {
    const text = `
- about: project/extension
  facts: [{ property: partOf, object: project/ten-projects, anchor: 产值, ${membership} }]
- about: project/ten-projects
  facts: [{ property: policies, object: policy/build-more, anchor: 增长, ${support} }]
`;
    return edges(deriveSmall({ 'statements/second/report.yaml': text }), 'SUPPORTED_BY');
  };

  test('a project counted in a programme is under the policies of the programme, and the edge says it is derived', () => {
    const [derived, stated] = derive('period: 2022', 'period: 2022-09');
    expect(derived).toMatchObject({ from: 'project/extension', to: 'policy/build-more', properties: { basis: 'DERIVED' } });
    expect(derived!.properties['statements']).toHaveLength(2);
    expect(stated).toMatchObject({ from: 'project/ten-projects', properties: { basis: 'STATED' } });
  });

  test('not where the dates do not overlap', () => {
    expect(derive('period: 2022', 'period: 2023').map(({ from }) => from)).toEqual(['project/ten-projects']);
  });

  test('and never over what is stated', () => {
    const text = `
- about: project/extension
  facts:
    - { property: partOf, object: project/ten-projects, anchor: 产值 }
    - { property: policies, object: policy/build-more, anchor: 达到 }
- about: project/ten-projects
  facts: [{ property: policies, object: policy/build-more, anchor: 增长 }]
`;
    const [own] = edges(deriveSmall({ 'statements/second/report.yaml': text }), 'SUPPORTED_BY');
    expect(own).toMatchObject({ from: 'project/extension', properties: { basis: 'STATED' } });
    expect(own!.properties['statements']).toHaveLength(1);
  });
});
