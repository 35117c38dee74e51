import { HOLDS } from '../model/days.js';
import { VERSION_OF, type GraphModel } from '../model/graph-model.js';
import type { NodeRecord, RelationshipRecord, StoredValue } from '../store/graph-batch.js';
import type { GraphRecord, RecordSource } from '../store/records/record-source.js';
import { holdsOn, type Days } from './days.js';
import { IdSet } from './id-set.js';
import { plainTypes } from './latest-graph.js';

type Properties = Readonly<Record<string, StoredValue>>;

/** What holds on the days: nodes by id, and of those that had other values then, these values. */
interface Holding {
  readonly shown: IdSet;
  readonly versions: ReadonlyMap<string, Properties>;
}

async function readHolding(source: RecordSource, { versions: { label } }: GraphModel, days: Days): Promise<Holding> {
  const shown = new IdSet();
  const holding = new Map<string, Properties>();
  const versions = new Map<string, Properties>();
  for await (const record of source.records()) {
    if ('node' in record) {
      const { id, label: of, properties } = record.node;
      if (!holdsOn(properties, days)) continue;
      if (of === label) holding.set(id, properties);
      else shown.add(id);
    } else if (record.relationship.type === VERSION_OF) {
      const { from, to } = record.relationship;
      const version = holding.get(from);
      if (version) versions.set(to, version);
    }
  }
  return { shown, versions };
}

const revisableKeys = ({ versions }: GraphModel): ReadonlySet<string> =>
  new Set(
    [...versions.properties.values()].flatMap(({ name, sortKey, foldKey, bounds }) =>
      [name, sortKey, foldKey, bounds?.from, bounds?.to].filter((key) => key !== undefined),
    ),
  );

const without = (properties: Properties, isLeftOut: (key: string) => boolean): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => !isLeftOut(key)));

/**
 * The graph that is shown on two days, as a graph without time: what holds then, values from the version that holds then,
 * and of the evidence what was known by then. Loaded, it answers without `@asOf` as the whole does with it. Kept in memory
 * are ids, and the versions that hold.
 */
export function graphAsOf(source: RecordSource, model: GraphModel, days: Days): RecordSource {
  const types = plainTypes(model);
  const revisable = revisableKeys(model);
  const asNode = ({ label, id, properties }: NodeRecord, version: Properties | undefined): NodeRecord => {
    const own = without(properties, (key) => key === HOLDS || (version !== undefined && revisable.has(key)));
    return { label, id, properties: version === undefined ? own : { ...own, ...without(version, (key) => key === HOLDS), id } };
  };
  const asRelationship = ({ type, from, to, properties }: RelationshipRecord, shown: IdSet): RelationshipRecord => {
    const { [HOLDS]: _, statements, ...rest } = properties;
    const known = (statements as readonly string[] | undefined)?.filter((id) => shown.has(id));
    return { type: types.get(type)!, from, to, properties: { ...rest, ...(known && { statements: known }) } };
  };
  // It does not change from one reading of the source to the next.
  let holding: Promise<Holding> | undefined;
  return {
    async *records(): AsyncGenerator<GraphRecord> {
      const { shown, versions } = await (holding ??= readHolding(source, model, days));
      for await (const record of source.records()) {
        if ('node' in record) {
          if (shown.has(record.node.id)) yield { node: asNode(record.node, versions.get(record.node.id)) };
          continue;
        }
        const { type, from, to, properties } = record.relationship;
        if (!types.has(type) || !shown.has(from) || !shown.has(to) || !holdsOn(properties, days)) continue;
        yield { relationship: asRelationship(record.relationship, shown) };
      }
    },
  };
}
