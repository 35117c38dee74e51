import type { GraphModel, PropertyModel, RelationshipModel, TypeModel } from '../../model/graph-model.js';

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array';
  readonly description?: string;
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[] };
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** Written out, for a reader that has to guess guesses wrong where texts have commas, quotes and line feeds. */
const DIALECT = {
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
} as const;

/** A file of a package, as `datapackage.json` describes it. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly dialect: typeof DIALECT;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

const kebab = (name: string): string =>
  name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .replaceAll('_', '-')
    .toLowerCase();

const resource = (name: string, title: string, schema: Resource['schema']): Resource => ({
  ...{ name, path: `${name}.csv`, title },
  ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: DIALECT, schema },
});

const fieldType = ({ kind, list }: PropertyModel): Field['type'] => {
  if (list) return 'array';
  if (kind === 'boolean') return 'boolean';
  if (kind === 'decimal') return 'number';
  return kind === 'integer' || kind === 'money' ? 'integer' : 'string';
};

function field(property: PropertyModel): Field {
  const { name, kind, list, nullable, values } = property;
  const required = !nullable && !list && kind !== 'text';
  const constraints = {
    ...(required && { required: true as const }),
    ...(kind === 'id' && { unique: true as const }),
    ...(values && !list && { enum: values }),
  };
  return {
    name,
    type: fieldType(property),
    ...(kind === 'money' && { description: 'in yuan' }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const nodeName = (type: string): string => `node-${kebab(type)}`;

const ID: Field = { name: 'id', type: 'string', constraints: { required: true, unique: true } };

/** Every node with its type: what ends of relationships lead to where they can be of several types. */
export const NODES: Resource = resource('nodes', 'All nodes: id, type and what they are called', {
  fields: [ID, { name: 'type', type: 'string', constraints: { required: true } }, { name: 'caption', type: 'string' }],
  primaryKey: ['id'],
});

/** The nodes of a type: one row a node, one column a property. */
export const nodeResource = ({ name, properties }: TypeModel): Resource =>
  resource(nodeName(name), `${name} nodes`, {
    fields: [...properties.values()].map(field),
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['id'], reference: { resource: NODES.name, fields: ['id'] } }],
  });

/** The relationships of a type: one row a relationship, from its start to its end. */
export function relationshipResource({ type, from, to }: RelationshipModel, model: GraphModel): Resource {
  const target = (ends: readonly string[]): string => (ends.length === 1 ? nodeName(model.types.get(ends[0]!)!.name) : NODES.name);
  const end = (name: string): Field => ({ name, type: 'string', constraints: { required: true } });
  const key = (name: string, ends: readonly string[]): ForeignKey => ({
    fields: [name],
    reference: { resource: target(ends), fields: ['id'] },
  });
  return resource(kebab(type), `${type} relationships`, {
    fields: [
      ...[end('from'), end('to')],
      { name: 'basis', type: 'string' },
      { name: 'statements', type: 'array', description: 'ids of the statements it rests on' },
    ],
    primaryKey: ['from', 'to'],
    foreignKeys: [key('from', from), key('to', to)],
  });
}
