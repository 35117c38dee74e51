import type { GraphModel, PropertyModel } from '../../model/graph-model.js';
import { parsePeriod } from '../../model/period.js';
import type { NodeRecord, RelationshipRecord, StoredValue } from '../../store/graph-batch.js';
import type { FileFormat } from '../export-format.js';
import { plainValue } from '../plain-value.js';
import { CONTEXT, DERIVED_AT_END, PROPERTY_TERMS, RELATIONSHIP_TERMS, TYPE_TERMS } from './terms.js';

type Members = Record<string, unknown>;

/** Ids are slugs and slashes; anything else is escaped as an IRI wants it. */
const reference = (id: string): { '@id': string } => ({ '@id': `id:${encodeURI(id)}` });

const termOf = (terms: Readonly<Record<string, string>>, name: string): string => terms[name] ?? `term:${name}`;

/** Periods as ISO 8601 intervals, which others can read; as they are written, they stand beside. */
function coverageOf(value: StoredValue): string | undefined {
  const period = parsePeriod(String(value));
  return period && (period.from === period.to ? period.from : `${period.from}/${period.to}`);
}

function membersOf(property: PropertyModel, value: StoredValue): Members {
  const { name, kind, bounds } = property;
  const plain = plainValue(property, value);
  if (name === 'english') return { 'schema:alternateName': { '@value': plain, '@language': 'en' } };
  if (name === 'publisher') return { 'schema:publisher': { '@type': 'schema:Organization', 'schema:name': plain } };
  if (name === 'published') return { 'schema:datePublished': coverageOf(value), 'term:published': plain };
  if (bounds) return { 'schema:temporalCoverage': coverageOf(value), [`term:${name}`]: plain };
  const money = kind === 'money' ? { 'schema:currency': 'CNY' } : {};
  return { [termOf(PROPERTY_TERMS, name)]: plain, ...money };
}

/** Several values of one term are a list of values. */
function merge(target: Members, added: Members): void {
  for (const [term, value] of Object.entries(added)) {
    if (value === undefined) continue;
    target[term] = term in target ? [target[term], value].flat() : value;
  }
}

function nodeObject({ label, id, properties }: NodeRecord, model: GraphModel): Members {
  const made: Members = { ...reference(id), '@type': [...(TYPE_TERMS[label] ?? []), 'prov:Entity', `term:${label}`] };
  for (const property of model.types.get(label)!.properties.values()) {
    const value = properties[property.name];
    if (property.kind !== 'id' && value !== undefined) merge(made, membersOf(property, value));
  }
  return made;
}

/** A relationship as a triple; and, where it rests on statements, as a fact that can be asked where it comes from. */
function* relationshipObjects({ type, from, to, properties: { basis, statements } }: RelationshipRecord): Generator<Members> {
  const term = termOf(RELATIONSHIP_TERMS, type);
  yield { ...reference(from), [term]: reference(to) };
  if (DERIVED_AT_END.has(type)) yield { ...reference(to), 'prov:wasDerivedFrom': reference(from) };
  if (!Array.isArray(statements) || statements.length === 0) return;
  yield {
    ...reference(`fact/${type}/${from}/${to}`),
    '@type': ['rdf:Statement', 'prov:Entity'],
    'rdf:subject': reference(from),
    'rdf:predicate': { '@id': term },
    'rdf:object': reference(to),
    ...(basis !== undefined && { 'term:basis': basis }),
    'prov:wasDerivedFrom': statements.map((id) => reference(String(id))),
  };
}

/**
 * One object a line. What is said of a node stands in several objects, which a processor puts together.
 * @see https://www.w3.org/TR/json-ld11/
 */
export const jsonld: FileFormat = {
  kind: 'file',
  name: 'jsonld',
  title: { zh: 'JSON-LD 1.1，采用 schema.org 与 PROV-O 词汇', en: 'JSON-LD with terms of schema.org and PROV-O' },
  keepsTime: false,
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  async *write(source, model) {
    yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
    let separator = '\n';
    for await (const record of source.records()) {
      const objects = 'node' in record ? [nodeObject(record.node, model)] : relationshipObjects(record.relationship);
      for (const object of objects) {
        yield separator + JSON.stringify(object);
        separator = ',\n';
      }
    }
    yield '\n]}\n';
  },
};
