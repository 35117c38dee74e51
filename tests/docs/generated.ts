import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isObjectType } from 'graphql';
import { relationshipTable } from './relationship-table.js';
import type { LivingGraph } from './living-graph.js';
import { REPOSITORY } from './read-document.js';
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
  return type.getValues().map((value) => `\`${value.name}\``).join(' ');
}

function typeCount({ schema }: LivingGraph): string {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return `The whole schema has ${types.length} types, of which ${types.filter(isObjectType).length} are object types.`;
}

const walk = (part: keyof Awaited<ReturnType<typeof walkParts>>): Generator => async (graph) => (await walkParts(graph))[part];

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
  version: () => (JSON.parse(readFileSync(path.join(REPOSITORY, 'package.json'), 'utf8')) as { version: string }).version,
};
