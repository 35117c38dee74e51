import { ANY_DAY, dayOf, HOLDS } from '../../../../src/model/days.js';
import { VERSION_OF, type GraphModel } from '../../../../src/model/graph-model.js';
import type { GraphBatch, StoredValue } from '../../../../src/store/graph-batch.js';
import type { Days } from './restricted-dataset.js';

type Properties = Readonly<Record<string, StoredValue>>;

/** What a graph shows, in a form that compares: nodes by id, relationships by type and ends. */
export interface Shown {
  readonly nodes: ReadonlyMap<string, unknown>;
  readonly relationships: ReadonlyMap<string, { readonly basis: unknown; readonly statements: readonly string[] }>;
}

const without = (properties: Properties, ...keys: readonly string[]): Properties =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => !keys.includes(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Whether a conflict of results and expectations is called by one or the other is decided for all days at once. */
const nameOf = (id: string): string => (id.startsWith('conflict/') ? id.replace(/-(actual|forecast)$/, '-result') : id);

const valuesOf = (id: string, properties: Properties): Properties =>
  without(properties, HOLDS, ...(id.startsWith('conflict/') ? ['id', 'kind', 'kindSort'] : []));

/** The records that a batch without time would have: its nodes with their own values, its plain relationships. */
export function graphNow({ nodes, relationships }: GraphBatch, model: GraphModel): Shown {
  const known = nodes.filter(({ label }) => label !== 'Dataset' && label !== model.versions.label);
  const plain = relationships.filter(({ type }) => model.relationships.has(type));
  return {
    nodes: new Map(known.map(({ id, properties }) => [nameOf(id), valuesOf(id, properties)])),
    relationships: new Map(plain.map(({ type, from, to, properties }) => [`${type} ${nameOf(from)} ${nameOf(to)}`, evidence(properties)])),
  };
}

const evidence = ({ basis, statements }: Properties): { basis: unknown; statements: readonly string[] } => ({
  basis,
  statements: statements as readonly string[],
});

/**
 * What a store must show as of two days, read from the records in the plainest way: what holds, values from the version
 * that holds. Throws where two versions of a node, or two relationships of a type between two nodes, hold at once.
 */
export function graphAsOf({ nodes, relationships }: GraphBatch, model: GraphModel, days: Days): Shown {
  const [known, on] = [dayOf(days.known), days.on === undefined ? ANY_DAY : dayOf(days.on)];
  const holds = ({ holds: flat }: Properties): boolean => {
    const list = flat as readonly number[] | undefined;
    if (!list) return true;
    const starts = list.map((_, index) => index).filter((index) => index % 4 === 0);
    return starts.some((at) => list[at]! <= known && known <= list[at + 1]! && list[at + 2]! <= on && on <= list[at + 3]!);
  };
  const records = new Map(nodes.map((node) => [node.id, node]));
  const versionOf = new Map<string, Properties>();
  for (const { type, from, to } of relationships) {
    if (type !== VERSION_OF || !holds(records.get(from)!.properties)) continue;
    if (versionOf.has(to)) throw new Error(`Two versions of ${to} hold at once.`);
    versionOf.set(to, records.get(from)!.properties);
  }
  const revisable = [...model.versions.properties.values()].flatMap(({ name, sortKey, foldKey }) => [name, sortKey ?? '', foldKey ?? '']);
  const shown = new Map<string, unknown>();
  for (const { label, id, properties } of nodes) {
    if (label === 'Dataset' || label === model.versions.label || !holds(properties)) continue;
    const version = versionOf.get(id);
    shown.set(nameOf(id), valuesOf(id, version ? { ...without(properties, ...revisable), ...version, id } : properties));
  }
  const edges = new Map<string, { basis: unknown; statements: readonly string[] }>();
  for (const { type, from, to, properties } of relationships) {
    if (type === VERSION_OF || !holds(properties) || !shown.has(nameOf(from)) || !shown.has(nameOf(to))) continue;
    const key = `${type.replace(/_PAST$/, '')} ${nameOf(from)} ${nameOf(to)}`;
    if (edges.has(key)) throw new Error(`${key} holds twice.`);
    const { basis, statements } = evidence(properties);
    edges.set(key, { basis, statements: statements.filter((id) => shown.has(id)) });
  }
  return { nodes: shown, relationships: edges };
}
