import type { TypeModel } from '../../model/graph-model.js';
import { EXTENDED_VALUES } from '../limits.js';
import type { Data, ReadGraph } from '../read-graph.js';
import type { ReconcileProperty } from './property.js';

/** A property, with how much of it is wanted. */
export interface WantedProperty {
  readonly property: ReconcileProperty;
  /** Values at most. */
  readonly limit: number;
  /** Of figures: for this period alone. */
  readonly period: string | null;
}

/** A value as the graph has it. */
export interface PropertyValue {
  /** Of an entity. */
  readonly id?: string;
  /** Of an entity its name, of a figure or amount how it is printed, of anything else the value. */
  readonly text: string;
  /** Of an entity, its other names. */
  readonly others?: readonly string[];
  readonly number?: number;
  readonly truth?: boolean;
}

interface Variable {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
}

const ENTITY_FIELDS = '... on Entity { id name english aliases }';
const MONEY_FIELDS = 'amount text';
const FIGURE_FIELDS = 'value text period';

/** The field that gives a property of a type, under a key of its own, and the variables that it needs. */
function selectionOf({ property, limit, period }: WantedProperty, type: TypeModel, key: string): { text: string; variables: Variable[] } {
  const { id, kind } = property;
  if (kind === 'value') return { text: `${key}: ${id}`, variables: [] };
  const first: Variable = { name: `first_${key}`, type: 'Int!', value: Math.min(limit, EXTENDED_VALUES) };
  if (kind === 'figures') {
    const of: Variable = { name: `of_${key}`, type: 'ID!', value: id };
    const at: Variable[] = period === null ? [] : [{ name: `at_${key}`, type: 'Period!', value: period }];
    const during = period === null ? '' : `, period: { eq: $at_${key} }`;
    const where = `{ indicator: { id: { eq: $of_${key} } }${during} }`;
    const list = `observations(where: ${where}, orderBy: [{ period: DESC }], first: $first_${key})`;
    return { text: `${key}: ${list} { nodes { ${FIGURE_FIELDS} } }`, variables: [first, of, ...at] };
  }
  const fields = kind === 'money' ? MONEY_FIELDS : ENTITY_FIELDS;
  const { many } = type.hops.get(id)!;
  return many
    ? { text: `${key}: ${id}(first: $first_${key}) { nodes { ${fields} } }`, variables: [first] }
    : { text: `${key}: ${id} { ${fields} }`, variables: [] };
}

type Node = Readonly<Record<string, unknown>>;

const isConnection = (value: unknown): value is { readonly nodes: readonly unknown[] } =>
  typeof value === 'object' && value !== null && 'nodes' in value;

function readValue(value: unknown): PropertyValue {
  if (typeof value === 'number') return { text: String(value), number: value };
  if (typeof value === 'boolean') return { text: String(value), truth: value };
  if (typeof value === 'string') return { text: value };
  const node = value as Node;
  if ('id' in node) {
    const others = [...(node['aliases'] as readonly string[]), node['english'] as string | null].filter((each) => each !== null);
    return { id: node['id'] as string, text: node['name'] as string, others };
  }
  const printed = node['text'] as string;
  const period = node['period'] as string | undefined;
  return { text: period === undefined ? printed : `${printed} (${period})`, number: Number(node['value'] ?? node['amount']) };
}

const readValues = (value: unknown): PropertyValue[] =>
  (Array.isArray(value) ? value : isConnection(value) ? value.nodes : [value]).filter((each) => each !== null).map(readValue);

/** Values by entity and property; a property that the type of an entity does not have has none. */
export type PropertyValues = ReadonlyMap<string, ReadonlyMap<string, readonly PropertyValue[]>>;

/** The properties of some entities of one type, in one operation. */
export async function readProperties(
  read: ReadGraph,
  type: TypeModel,
  ids: readonly string[],
  wanted: readonly WantedProperty[],
): Promise<PropertyValues> {
  const had = wanted.filter(({ property }) => property.types.includes(type.name));
  const selections = had.map((each, index) => selectionOf(each, type, `p${index}`));
  const variables = selections.flatMap((each) => each.variables);
  const declared = variables.map((variable) => `, $${variable.name}: ${variable.type}`).join('');
  const query = `query Properties($ids: [ID!]!, $count: Int!${declared}) {
  list: ${type.many}(where: { id: { in: $ids } }, first: $count) {
    nodes { id ${selections.map(({ text }) => text).join(' ')} }
  }
}`;
  const values: Data = Object.fromEntries(variables.map(({ name, value }) => [name, value]));
  const { data } = await read(query, { ids, count: ids.length, ...values });
  const { nodes } = data['list'] as { readonly nodes: readonly Node[] };
  return new Map(
    nodes.map((node) => [
      node['id'] as string,
      new Map(had.map(({ property, limit }, index) => [property.id, readValues(node[`p${index}`]).slice(0, limit)])),
    ]),
  );
}
