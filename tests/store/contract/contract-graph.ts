import type { GraphModel } from '../../../src/model/graph-model.js';
import type { GraphBatch } from '../../../src/store/graph-batch.js';
import { GraphBuilder } from './graph-builder.js';

/** The largest amount that is exact in JavaScript, and so in JSON. */
export const LARGEST = Number.MAX_SAFE_INTEGER;

/** Names that a careless store would take for code, or lose. */
export const HOSTILE = [
  '`',
  '```n`',
  "'",
  '"',
  '\\',
  "\\'",
  '{',
  '}}',
  '$p0',
  '$',
  '\\u0060',
  '\u0060',
  '\u0000',
  '\n',
  '%',
  '*',
  '',
  '//',
  "' OR 1=1 //",
  '" OR true OR "',
  "'}) DETACH DELETE n //",
  '`) MATCH (n) DETACH DELETE n RETURN (`',
  'MATCH (n) SET n.name = "taken" RETURN n',
  'CALL { MATCH (n) DETACH DELETE n } IN TRANSACTIONS',
  '😀',
  '𠮷林',
] as const;

/**
 * A small graph with what is rare in a large one: a hub, a self-loop, cycles, equal sort keys, missing values, empty
 * lists, the largest integers, hostile strings, and names that differ only in case or width.
 */
export function contractGraph(model: GraphModel): GraphBatch {
  const graph = new GraphBuilder(model);
  const { node, relate } = { node: graph.node.bind(graph), relate: graph.relate.bind(graph) };

  node('Dataset', 'test', { title: 'Test', version: '1', licence: 'CC0', contentHash: 'hash', statementCount: 6 });
  const document = node('Document', 'paper', {
    title: '江城日报',
    published: '2023-01-01',
    publishedBasis: 'printed',
    citation: '《江城日报》',
  });
  const section = node('Section', 'paper-1', { title: 'Front', lines: ['1-9'] });
  relate('SECTION_OF', section, document);

  const city = node('Region', 'city', {
    name: 'Jilin',
    english: 'Jilin City',
    aliases: ['江城', 'River City'],
    kind: 'CITY',
    adcode: '220200',
  });
  const north = node('Region', 'north', { name: 'North', aliases: [], kind: 'DISTRICT', adcode: '220203' });
  const south = node('Region', 'south', { name: 'South', aliases: ['江城'], kind: 'DISTRICT' });
  const loop = node('Region', 'loop', { name: 'Loop', aliases: [], kind: 'AREA' });
  node('Region', 'empty', { name: 'Empty', aliases: [], kind: 'VILLAGE' });
  relate('PART_OF', north, city, [], 'REGISTER');
  relate('PART_OF', south, city);
  relate('PART_OF', loop, loop);

  const said = [1, 2, 3, 4, 5, 6].map((number) => {
    const id = node('Statement', `s${number}`, {
      property: number % 2 === 0 ? 'region' : 'investment',
      text: `Statement ${number}`,
      kind: 'ACTUAL',
      qualifiers: number === 3 ? ['APPROXIMATE', 'CUMULATIVE'] : [],
      basis: 'STATED',
      rank: 'NORMAL',
      anchor: `anchor ${number}`,
      citation: `《江城日报》 ${number}`,
      occurrence: 1,
      ...(number <= 3 && { number: (number - 2) * 1_500_000 }),
    });
    relate('STATED_IN', id, section);
    relate('CITED_FROM', id, document);
    return id;
  });

  // Projects 1 to 12: the hub has most; names are equal in threes, statuses in twos, every third has no status.
  const statuses = ['STARTED', 'COMPLETED'] as const;
  const projects = Array.from({ length: 12 }, (_, index) => {
    const project = node('Project', `p${index + 1}`, {
      name: ['Abc', 'abc', 'Ａｂｃ', 'Abcdef', '吉化', '吉化转型'][index % 6]!,
      aliases: index % 2 === 0 ? [] : [`alias ${index}`, 'shared'],
      kind: index === 11 ? 'PROGRAMME' : 'PROJECT',
      capacities: [],
      ...(index % 3 !== 2 && { status: statuses[index % 2]! }),
      ...(index % 4 === 0 && { english: `Project ${index}` }),
    });
    if (index < 9) relate('LOCATED_IN', project, city, said.slice(0, index % 4), index % 2 === 0 ? 'STATED' : 'DERIVED');
    if (index === 9) relate('LOCATED_IN', project, loop);
    return project;
  });
  relate('PART_OF_PROJECT', projects[0]!, projects[1]!);
  relate('PART_OF_PROJECT', projects[1]!, projects[2]!);
  relate('PART_OF_PROJECT', projects[2]!, projects[0]!);

  for (const [slug, amount] of [
    ['big', LARGEST],
    ['next', LARGEST - 1],
    ['zero', 0],
    ['jihua', 33_900_000_000],
  ] as const) {
    const period = slug === 'jihua' ? { period: '2022' } : {};
    const investment = node('Investment', slug, { kind: slug === 'zero' ? 'PLANNED' : 'TOTAL', amount, text: String(amount), ...period });
    relate('HAS_INVESTMENT', slug === 'zero' ? projects[1]! : projects[0]!, investment, slug === 'big' ? [said[0]!] : []);
    if (slug === 'big') relate('EVIDENCE_FOR', said[0]!, investment);
  }

  const parent = node('Enterprise', 'parent', { name: 'Parent', aliases: [] });
  const child = node('Enterprise', 'child', { name: 'Child', aliases: [] });
  relate('SUBSIDIARY_OF', child, parent);
  relate('SUBSIDIARY_OF', parent, child);
  relate('BUILDS', parent, projects[0]!);
  relate('BUILDS', child, projects[0]!);
  relate('BUILDS', child, projects[1]!);
  relate('COOPERATES_WITH', parent, city);
  relate('COOPERATES_WITH', parent, parent);
  relate('COOPERATES_WITH', parent, child);

  // Observations of a region and of an enterprise: the relationship type is one, the label tells them apart.
  const indicator = node('Indicator', 'gdp', { name: 'GDP', aliases: [], unit: '亿元' });
  for (const [slug, value, subject] of [
    ['city', 2_500_000, city],
    ['north', -2_500_000, north],
    ['parent', 0, parent],
  ] as const) {
    const observation = node('Observation', slug, {
      value,
      unit: '亿元',
      text: `${value}`,
      period: '2022',
      kind: 'ACTUAL',
      qualifiers: [],
    });
    relate('OF_INDICATOR', observation, indicator);
    relate('OBSERVED_IN', observation, subject);
  }

  HOSTILE.forEach((name, index) =>
    node('Policy', `hostile-${String(index).padStart(2, '0')}`, { name, aliases: [name, 'other'], kind: 'GOAL' }),
  );
  return graph.batch();
}
