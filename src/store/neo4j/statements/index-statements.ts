import type { GraphModel, PropertyModel, TypeModel } from '../../../model/graph-model.js';
import { fileName } from './file-name.js';
import { searchIndexStatement } from './search-index-statement.js';
import { escaped, type SchemaStatement } from './statement.js';

const index = (kind: 'range' | 'text', entity: TypeModel, keys: readonly string[], purpose: string): SchemaStatement => {
  const label = entity.label!;
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
 * The indexes of one property. What is worth sorting by is worth finding by: a sortable property has one index that a
 * sorted page reads from, and one that `eq`, `in` and ranges begin at; both end with the id, which breaks ties and
 * orders the rest, so that neither page needs a sort. A folded copy has a text index for `contains` and its like; a period
 * is found by its first or last day.
 */
function ofProperty(entity: TypeModel, { name, kind, list, sortKey, foldKey, bounds }: PropertyModel): SchemaStatement[] {
  if (kind === 'id') return [];
  return [
    ...(sortKey ? [index('range', entity, [sortKey, 'id'], `Pages of ${entity.name} in order of ${name}, without a sort.`)] : []),
    ...(sortKey && !list ? [index('range', entity, [name, 'id'], `${entity.name} by ${name}, in order of id.`)] : []),
    ...(foldKey && !list ? [index('text', entity, [foldKey], `${entity.name} by a part of ${name}, whatever case and width.`)] : []),
    ...(bounds
      ? [bounds.from, bounds.to].map((day) => index('range', entity, [day, 'id'], `${entity.name} by the days that ${name} covers.`))
      : []),
  ];
}

/** Every index that queries use; the constraints bring those on `id`. */
export const indexStatements = (model: GraphModel): SchemaStatement[] => [
  ...model.entities
    .filter(({ singleton }) => !singleton)
    .flatMap((entity) => [...entity.properties.values()].flatMap((property) => ofProperty(entity, property))),
  searchIndexStatement(model),
];
