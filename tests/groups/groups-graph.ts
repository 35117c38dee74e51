import type { GraphModel } from '../../src/model/graph-model.js';
import type { GraphBatch } from '../../src/store/graph-batch.js';
import { GraphBuilder } from '../store/contract/graph-builder.js';
import { BEFORE_2023, SINCE_2023 } from '../store/contract/timed-graph.js';

const YI = 100_000_000;

/** A small city whose counts and sums anyone can work out. */
export function groupsGraph(model: GraphModel): GraphBatch {
  const graph = new GraphBuilder(model);
  graph.node('Dataset', 'test', { title: 'Test', version: '1', licence: 'CC0', contentHash: 'hash', statementCount: 0 });
  const entity = (type: string, slug: string, values: Readonly<Record<string, string | readonly string[]>> = {}) =>
    graph.node(type, slug, { name: slug, aliases: [], ...values });

  // province > city > north (district) > zone > park; two areas that lie in each other
  const regions = Object.fromEntries(
    [
      ['province', 'PROVINCE'],
      ['city', 'CITY'],
      ['north', 'DISTRICT'],
      ['zone', 'DEVELOPMENT_ZONE'],
      ['park', 'PARK'],
      ['round', 'AREA'],
      ['about', 'AREA'],
    ].map(([slug, kind]) => [slug!, entity('Region', slug!, { kind: kind! })]),
  );
  for (const [part, whole] of ['city province', 'north city', 'zone north', 'park zone', 'round about', 'about round'].map((pair) =>
    pair.split(' '),
  )) {
    graph.relate('PART_OF', regions[part!]!, regions[whole!]!);
  }
  const [industry, chemistry, fibre, farming] = ['industry', 'chemistry', 'fibre', 'farming'].map((slug) => entity('Industry', slug));
  graph.relate('SEGMENT_OF', chemistry!, industry!);
  graph.relate('SEGMENT_OF', fibre!, chemistry!);

  const project = (slug: string, region: string | null, amount: number | null, status?: string, industries: readonly string[] = []) => {
    const id = graph.node('Project', slug, { name: slug, aliases: [], kind: 'PROJECT', capacities: [], ...(status && { status }) });
    if (region) graph.relate('LOCATED_IN', id, regions[region]!);
    for (const each of industries) graph.relate('IN_INDUSTRY', id, each);
    if (amount === null) return id;
    const investment = graph.node('Investment', `${slug}-total`, { kind: 'TOTAL', amount, text: `${amount}元`, period: '2022' });
    graph.relate('HAS_INVESTMENT', id, investment);
    graph.relate('TOTAL_INVESTMENT', id, investment);
    return id;
  };
  const p1 = project('p1', 'park', 3 * YI, 'STARTED', [chemistry!, fibre!]);
  const p2 = project('p2', 'north', 1 * YI + 1, 'STARTED', [fibre!, farming!]);
  project('p3', 'north', null, 'SIGNED', [farming!]);
  project('p4', 'round', 2 * YI, 'SIGNED');
  const p5 = project('p5', null, 4 * YI);
  const plan = graph.node('Investment', 'p1-plan', { kind: 'PLANNED', amount: 9 * YI, text: '9亿元', period: '2022-H1' });
  graph.relate('HAS_INVESTMENT', p1, plan);
  graph.node('Investment', 'of-nobody', { kind: 'PLANNED', amount: 1 * YI, text: '1亿元', period: '2022' });

  const [group, works] = ['group', 'works'].map((slug) => entity('Enterprise', slug));
  const other = entity('Enterprise', 'other', { aliases: ['😀', 'Ｊ', 'ﬁ'] });
  graph.relate('SUBSIDIARY_OF', works!, group!);
  for (const each of [p1, p2]) graph.relate('BUILDS', works!, each);
  graph.relate('BUILDS', other, p1);

  // p1 was signed and cost less when it was first heard of; p5 was in the city then.
  graph.version('Project', p1, 1, { status: 'SIGNED', capacities: [] }, [BEFORE_2023]);
  graph.version('Investment', 'investment/p1-total', 1, { amount: 1 * YI, text: '1亿元' }, [BEFORE_2023]);
  graph.relate('LOCATED_IN_PAST', p5, regions['city']!, [], 'STATED', [BEFORE_2023]);
  const p6 = graph.node('Project', 'p6', { name: 'p6', aliases: [], kind: 'PROJECT', capacities: [], status: 'SIGNED' }, [SINCE_2023]);
  graph.relate('LOCATED_IN', p6, regions['city']!, [], 'STATED', [SINCE_2023]);

  const indicator = entity('Indicator', 'gdp', { unit: '亿元' });
  let count = 0;
  const observed = (value: number, unit: string, period: string, kind = 'ACTUAL', qualifiers: readonly string[] = []) => {
    const id = graph.node('Observation', `o${count++}`, { value, unit, text: `${value}`, period, kind, qualifiers });
    graph.relate('OF_INDICATOR', id, indicator);
    graph.relate('OBSERVED_IN', id, regions['city']!);
  };
  // Millionths: 1.000001 and 1.000002 make a mean of 1.0000015, which is rounded to the even 1.000002.
  observed(1_000_001, '亿元', '2021-01');
  observed(1_000_002, '亿元', '2021-03', 'ACTUAL', ['LOWER_BOUND', 'CUMULATIVE']);
  // -0.000001 and 0 make a mean of -0.0000005, which is rounded to the even 0.
  observed(-1, '亿元', '2022-05/2022-06');
  observed(0, '亿元', '2022-06-30');
  // Beyond 2^53 in millionths.
  for (const period of ['2023-Q3', '2023-07/2023-09', '2023-H2']) observed(Number.MAX_SAFE_INTEGER, '吨', period);
  observed(5_000_000, '亿元', '2024', 'TARGET');
  observed(4_000_000, '亿元', '2024', 'ACTUAL');
  observed(7_000_000, '户', '2024', 'ACTUAL');
  observed(8_000_000, '户', '2024/2025', 'ACTUAL');

  // As many of the largest number as make a sum of more than 2^63.
  for (let index = 0; index < 1025; index++) {
    const page = index < 1024 ? 'first' : 'last';
    const said = { text: page, qualifiers: [], basis: 'STATED', rank: 'NORMAL', anchor: page, occurrence: 1, citation: page };
    graph.node('Statement', `s${index}`, { ...said, property: page, number: Number.MAX_SAFE_INTEGER, unit: '元', kind: 'ACTUAL' });
  }
  return graph.batch();
}
