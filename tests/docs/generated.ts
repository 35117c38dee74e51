import { isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { relationshipTable } from './relationship-table.js';
import type { LivingGraph } from './living-graph.js';
import { peerDifferences, peerQuestions, peerSchemaSize } from './peer-tables.js';
import { priceSummary, priceTable } from './price-table.js';
import { walkParts } from './walk-parts.js';

type Generator = (graph: LivingGraph) => string | Promise<string>;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function nodeTypes({ schema, model }: LivingGraph): string {
  const rows = model.entities.map(({ name, one, many, singleton }) => {
    const type = schema.getType(name);
    const description = isObjectType(type) ? (type.description ?? '') : '';
    const roots = [one && (singleton ? `\`${one}\`` : `\`${one}(id:)\``), many && `\`${many}\``].filter(Boolean);
    return [`\`${name}\``, roots.join(', '), description];
  });
  return table(['node', 'root fields', 'what it is'], rows);
}

function enumValues({ schema }: LivingGraph, name: string): string {
  const type = schema.getType(name);
  if (!type || !('getValues' in type)) throw new Error(`${name} is no enum.`);
  return type
    .getValues()
    .map((value) => `\`${value.name}\``)
    .join(' ');
}

function typeCount({ schema }: LivingGraph): string {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  return `The whole schema defines ${types.length} types, of which ${types.filter(isObjectType).length} are object types.`;
}

/** One node and one relationship as NDJSON has them. */
function recordLines({ batchOf }: LivingGraph): string {
  const { nodes, relationships } = batchOf('examples/liuquan/seeds');
  const lines = [
    { node: nodes.find(({ label }) => label === 'Policy') },
    { relationship: relationships.find(({ type }) => type === 'SUPPORTED_BY') },
  ];
  return ['```json', ...lines.map((line) => JSON.stringify(line)), '```'].join('\n');
}

const COUNTED = ['projects', 'enterprises', 'regions', 'policies', 'observations', 'statements'] as const;
type Counts = Readonly<Record<(typeof COUNTED)[number] | 'documents', string>>;

/** How much of everything the dataset has, as `1,234`. */
async function datasetCounts({ ask }: LivingGraph): Promise<Counts> {
  const fields = [...COUNTED, 'documents'].map((name) => `${name} { totalCount }`).join(' ');
  const { data } = (await ask('seeds', `{ ${fields} }`)) as { data: Record<string, { totalCount: number }> };
  return Object.fromEntries(Object.entries(data).map(([name, { totalCount }]) => [name, totalCount.toLocaleString('en-US')])) as Counts;
}

const inEnglish = (counts: Counts): string =>
  `${COUNTED.map((name) => `${counts[name]} ${name}`).join(', ')}, from ${counts.documents} documents.`;

const inChinese = ({ projects, enterprises, regions, policies, observations, statements, documents }: Counts): string =>
  `目前收录：项目 ${projects} 个、企业 ${enterprises} 家、地区 ${regions} 个、政策 ${policies} 项、观测值 ${observations} 个、陈述 ${statements} 条，出自 ${documents} 份文献。`;

const walk =
  (part: keyof Awaited<ReturnType<typeof walkParts>>): Generator =>
  async (graph) =>
    (await walkParts(graph))[part];

/** What documents show between `<!-- generated: NAME -->` and `<!-- end -->`, by name. */
export const generated: Readonly<Record<string, Generator>> = {
  'node types': nodeTypes,
  'relationship types': ({ model }) => table(['relationship', 'from', 'to', 'from there', 'from the other end'], relationshipTable(model)),
  'project statuses': (graph) => enumValues(graph, 'ProjectStatus'),
  'type count': typeCount,
  'walk query': walk('query'),
  'walk plan': walk('plan'),
  'walk cypher': walk('cypher'),
  'walk parameters': walk('parameters'),
  'walk rows': walk('rows'),
  'walk shape': walk('shape'),
  records: recordLines,
  'price table': priceTable,
  'price summary': priceSummary,
  'peer questions': peerQuestions,
  'peer differences': peerDifferences,
  'peer schema size': ({ model }) => peerSchemaSize(model),
  'dataset counts': async (graph) => inEnglish(await datasetCounts(graph)),
  'dataset counts in Chinese': async (graph) => inChinese(await datasetCounts(graph)),
};
