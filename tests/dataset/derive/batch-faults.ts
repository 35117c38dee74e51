import type { GraphModel, PropertyModel } from '../../../src/model/graph-model.js';
import type { GraphBatch, NodeRecord, StoredValue } from '../../../src/store/graph-batch.js';

const isSafe = (value: StoredValue): boolean =>
  (Array.isArray(value) ? value : [value]).every((each) => typeof each !== 'number' || Number.isSafeInteger(each));

// eslint-disable-next-line no-control-regex
const isAscii = (text: unknown): boolean => typeof text === 'string' && /^[\x00-\x7f]*$/.test(text);

function sortKeyFault(property: PropertyModel, key: StoredValue | undefined): string | undefined {
  if (property.sort === undefined) return undefined;
  const numeric = property.sort === 'number' || property.sort === 'ordinal';
  const fits = numeric ? Number.isSafeInteger(key) : isAscii(key);
  return fits ? undefined : `sort key ${property.sortKey} is ${String(key)}`;
}

/** The type of a stored value, as the model has it. */
function valueFault({ name, kind, list, values }: PropertyModel, value: StoredValue): string | undefined {
  const numeric = kind === 'integer' || kind === 'decimal' || kind === 'money';
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (Array.isArray(value) !== list) return `${name} is ${list ? 'no' : 'a'} list`;
  const wrong = items.find(
    (item) =>
      typeof item !== (numeric ? 'number' : kind === 'boolean' ? 'boolean' : 'string') || (values && !values.includes(String(item))),
  );
  return wrong === undefined ? undefined : `${name} is ${String(wrong)}`;
}

function nodeFaults({ label, id, properties }: NodeRecord, model: GraphModel): string[] {
  const type = model.entities.find((entity) => entity.label === label);
  if (!type) return [`${id}: unknown label ${label}`];
  const known = new Set([...type.properties.values()].flatMap(({ name, sortKey, foldKey }) => [name, sortKey, foldKey]));
  const faults = [...type.properties.values()].flatMap((property) => {
    const value = properties[property.name];
    const missing = value === undefined && !property.nullable ? `${property.name} is missing` : undefined;
    const folded =
      value !== undefined && property.foldKey && properties[property.foldKey] === undefined ? `${property.foldKey} is missing` : undefined;
    return [
      missing,
      folded,
      value === undefined ? undefined : valueFault(property, value),
      sortKeyFault(property, property.sortKey === undefined ? '' : properties[property.sortKey]),
    ];
  });
  const unknown = Object.keys(properties)
    .filter((key) => !known.has(key))
    .map((key) => `unknown property ${key}`);
  const unsafe = Object.entries(properties)
    .filter(([, value]) => !isSafe(value))
    .map(([key]) => `unsafe number in ${key}`);
  const named = [properties['id'] === id ? undefined : 'id differs from its property', isAscii(id) ? undefined : 'id is not ASCII'];
  return [...faults, ...unknown, ...unsafe, ...named].flatMap((fault) => (fault ? [`${id}: ${fault}`] : []));
}

/** What is wrong with a batch that claims to fit the model; empty where it does. */
export function batchFaults({ nodes, relationships }: GraphBatch, model: GraphModel): string[] {
  const faults = nodes.flatMap((node) => nodeFaults(node, model));
  const typeOf = new Map(nodes.map(({ id, label }) => [id, model.entities.find((entity) => entity.label === label)?.name ?? label]));
  if (typeOf.size !== nodes.length) faults.push('two nodes share an id');
  const seen = new Set<string>();
  for (const { type, from, to, properties } of relationships) {
    const name = `${from} ${type} ${to}`;
    const declared = model.relationships.get(type);
    if (!declared) {
      faults.push(`${name}: unknown type`);
      continue;
    }
    if (!declared.from.includes(typeOf.get(from) ?? '')) faults.push(`${name}: cannot start at ${typeOf.get(from) ?? 'nothing'}`);
    if (!declared.to.includes(typeOf.get(to) ?? '')) faults.push(`${name}: cannot end at ${typeOf.get(to) ?? 'nothing'}`);
    const keys = [name, ...(declared.fromOne ? [`${type} of ${from}`] : []), ...(declared.toOne ? [`${type} to ${to}`] : [])];
    for (const key of keys) {
      if (seen.has(key)) faults.push(`${key}: more than one`);
      seen.add(key);
    }
    const statements = properties['statements'];
    if (!Array.isArray(statements)) faults.push(`${name}: no list of statements`);
    else if (statements.some((id) => typeOf.get(String(id)) !== 'Statement')) faults.push(`${name}: rests on what is no statement`);
    else if ([...statements].sort().join() !== statements.join()) faults.push(`${name}: statements are not sorted`);
  }
  return faults;
}
