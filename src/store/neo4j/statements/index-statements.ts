import type { GraphModel, PropertyModel, TypeModel } from '../../../model/graph-model.js';
import { pageIndexes } from '../../../model/page-indexes.js';
import { fileName } from './file-name.js';
import { searchIndexStatement } from './search-index-statement.js';
import { escaped, type SchemaStatement } from './statement.js';

const index = (kind: 'range' | 'text', label: string, keys: readonly string[], purpose: string): SchemaStatement => {
  const name = `${label}_${keys.join('_')}`;
  return {
    name,
    path: `cypher/indexes/${fileName(label)}-${keys.map(fileName).join('-')}.cypher`,
    purpose,
    cypher: [
      `CREATE ${kind === 'text' ? 'TEXT INDEX' : 'INDEX'} ${escaped.label(name)} IF NOT EXISTS`,
      `FOR (node:${escaped.label(label)}) ON (${keys.map((key) => `node.${escaped.property(key)}`).join(', ')})`,
    ].join('\n'),
  };
};

/**
 * The indexes of one property beside those that pages of one value are read from. What is worth sorting by has an index
 * with the id, which breaks ties, so that a sorted page needs no sort. A folded copy has a text index for `contains` and
 * its like; a period is found by its first or last day.
 */
function ofProperty({ name: type, label }: TypeModel, { name, kind, list, sortKey, foldKey, bounds }: PropertyModel): SchemaStatement[] {
  if (kind === 'id') return [];
  return [
    ...(sortKey ? [index('range', label!, [sortKey, 'id'], `Pages of ${type} in order of ${name}, without a sort.`)] : []),
    ...(foldKey && !list ? [index('text', label!, [foldKey], `${type} by a part of ${name}, whatever case and width.`)] : []),
    ...(bounds
      ? [bounds.from, bounds.to].map((day) => index('range', label!, [day, 'id'], `${type} by the days that ${name} covers.`))
      : []),
  ];
}

/** Every index that queries use; the constraints bring those on `id`. */
export const indexStatements = (model: GraphModel): SchemaStatement[] => [
  ...model.entities
    .filter(({ singleton }) => !singleton)
    .flatMap((entity) => [...entity.properties.values()].flatMap((property) => ofProperty(entity, property))),
  ...[...pageIndexes(model).values()].flat().map(({ label, keys, purpose }) => index('range', label, keys, purpose)),
  searchIndexStatement(model),
];
