import { HOLDS } from '../../../src/model/days.js';
import { idPrefix, VERSION_OF, type GraphModel, type PropertyModel } from '../../../src/model/graph-model.js';
import { nodeColumns } from '../../../src/store/neo4j/statements/record-columns.js';
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

/** Rectangles of days that follow each other, none of which overlaps another. */
function holdsFaults(name: string, holds: StoredValue | undefined): string[] {
  if (holds === undefined) return [];
  const days = holds as readonly number[];
  if (!Array.isArray(holds) || days.length === 0 || days.length % 4 !== 0) return [`${name}: holds is ${JSON.stringify(holds)}`];
  const rectangles = Array.from(
    { length: days.length / 4 },
    (_, index) => days.slice(index * 4, index * 4 + 4) as [number, number, number, number],
  );
  const backwards = rectangles.filter(([knownFrom, knownTo, validFrom, validTo]) => knownFrom > knownTo || validFrom > validTo);
  const overlapping = rectangles.filter((a, index) =>
    rectangles.slice(index + 1).some((b) => a[0] <= b[1] && b[0] <= a[1] && a[2] <= b[3] && b[2] <= a[3]),
  );
  return [...backwards, ...overlapping].map((each) => `${name}: holds has ${each.join()}`);
}

/** A version keeps what can be revised of a node, as that node would. */
function versionFaults({ id, properties }: NodeRecord, model: GraphModel): string[] {
  const known = new Set(nodeColumns(model.versions));
  const unknown = Object.keys(properties).filter((key) => !known.has(key));
  const of = model.entities.find((entity) => id.startsWith(idPrefix(model.versions) + idPrefix(entity)));
  const wrong = [...(of?.properties.values() ?? [])].flatMap((property) => {
    const value = properties[property.name];
    return model.versions.properties.has(property.name) && value !== undefined ? (valueFault(property, value) ?? []) : [];
  });
  return [...unknown.map((key) => `unknown property ${key}`), ...wrong, ...(of ? [] : ['of nothing'])].map((fault) => `${id}: ${fault}`);
}

function nodeFaults(node: NodeRecord, model: GraphModel): string[] {
  const { label, id, properties } = node;
  if (label === model.versions.label) return [...versionFaults(node, model), ...holdsFaults(id, properties[HOLDS])];
  const type = model.entities.find((entity) => entity.label === label);
  if (!type) return [`${id}: unknown label ${label}`];
  const known = new Set(nodeColumns(type));
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
  return [
    ...[...faults, ...unknown, ...unsafe, ...named].flatMap((fault) => (fault ? [`${id}: ${fault}`] : [])),
    ...holdsFaults(id, properties[HOLDS]),
  ];
}

/** What is wrong with a batch that claims to fit the model; empty where it does. */
export function batchFaults({ nodes, relationships }: GraphBatch, model: GraphModel): string[] {
  const faults = nodes.flatMap((node) => nodeFaults(node, model));
  const typeOf = new Map(nodes.map(({ id, label }) => [id, model.entities.find((entity) => entity.label === label)?.name ?? label]));
  if (typeOf.size !== nodes.length) faults.push('two nodes share an id');
  const seen = new Set<string>();
  const past = new Map([...model.relationships.values()].flatMap((each) => (each.past ? [[each.past, each] as const] : [])));
  for (const { type, from, to, properties } of relationships) {
    const name = `${from} ${type} ${to}`;
    faults.push(...holdsFaults(name, properties[HOLDS]));
    if (type === VERSION_OF) {
      if (typeOf.get(from) !== model.versions.label || !typeOf.has(to)) faults.push(`${name}: is no tie of a version`);
      continue;
    }
    const declared = model.relationships.get(type) ?? past.get(type);
    if (!declared) {
      faults.push(`${name}: unknown type`);
      continue;
    }
    if (!declared.from.includes(typeOf.get(from) ?? '')) faults.push(`${name}: cannot start at ${typeOf.get(from) ?? 'nothing'}`);
    if (!declared.to.includes(typeOf.get(to) ?? '')) faults.push(`${name}: cannot end at ${typeOf.get(to) ?? 'nothing'}`);
    const now = !past.has(type);
    const keys = [name, ...(declared.fromOne && now ? [`${type} of ${from}`] : []), ...(declared.toOne && now ? [`${type} to ${to}`] : [])];
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
