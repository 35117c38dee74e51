import { dayOf, HOLDS } from '../../model/days.js';
import { idPrefix, NODE_LABEL, type GraphModel, type PropertyModel } from '../../model/graph-model.js';
import { parsePeriod } from '../../model/period.js';
import type { NodeRecord, RelationshipRecord, StoredValue } from '../../store/graph-batch.js';
import { searchKeys } from './search-keys.js';
import { fold, sortKey } from './sort-key.js';
import { ALWAYS, holdsOf, type Rectangles } from './time/rectangle.js';

export type Values = Readonly<Record<string, StoredValue | undefined>>;
type Stored = Readonly<Record<string, StoredValue>>;

/** Makes records as the model wants them stored. */
export interface RecordFactory {
  /** A node of a type: its values, the keys that go with them, and where it holds. */
  node(type: string, id: string, values: Values, holds?: Rectangles): NodeRecord;
  /** What versions of a node keep: its values as far as the model names them among those that can be revised, with their keys. */
  revisable(type: string, values: Values): Stored;
  /** An earlier state of a node. */
  version(of: string, number: number, revisable: Stored, holds: Rectangles): NodeRecord;
}

const folded = (value: StoredValue): StoredValue => (Array.isArray(value) ? value.map((each) => fold(String(each))) : fold(String(value)));

/** The keys under which the value of a property is kept. */
const keysOf = ({ name, sortKey: sort, foldKey, bounds }: PropertyModel): string[] =>
  [name, sort, foldKey, bounds?.from, bounds?.to].filter((key) => key !== undefined);

const timed = (holds: Rectangles): Stored => {
  const flat = holdsOf(holds);
  return flat ? { [HOLDS]: flat } : {};
};

/** Writes a value with its keys. */
function keep(properties: Record<string, StoredValue>, property: PropertyModel, value: StoredValue | undefined): void {
  const { name, sortKey: sort, foldKey, bounds } = property;
  if (value !== undefined) {
    properties[name] = value;
    if (foldKey) properties[foldKey] = folded(value);
    const period = bounds && parsePeriod(String(value));
    if (period) Object.assign(properties, { [bounds.from]: dayOf(period.from), [bounds.to]: dayOf(period.to) });
  }
  if (sort && sort !== name) properties[sort] = sortKey(property, value);
}

export function recordFactory(model: GraphModel): RecordFactory {
  const { versions } = model;
  const keysOfVersions = new Set([...versions.properties.values()].flatMap(keysOf));
  return {
    node: (typeName, id, values, holds = ALWAYS) => {
      const type = model.types.get(typeName)!;
      const given: Values = { ...values, id };
      const properties: Record<string, StoredValue> = {};
      for (const property of type.properties.values()) keep(properties, property, given[property.name]);
      return { label: type.label ?? NODE_LABEL, id, properties: Object.assign(properties, searchKeys(type, given), timed(holds)) };
    },
    revisable: (typeName, values) => {
      const properties: Record<string, StoredValue> = {};
      for (const property of model.types.get(typeName)!.properties.values())
        if (versions.properties.has(property.name)) keep(properties, property, values[property.name]);
      return Object.fromEntries(Object.entries(properties).filter(([key]) => keysOfVersions.has(key)));
    },
    version: (of, number, revisable, holds) => {
      const id = `${idPrefix(versions)}${of}/${number}`;
      return { label: versions.label!, id, properties: { id, ...revisable, ...timed(holds) } };
    },
  };
}

/** A relationship with what it rests on. It holds where `holds` says and both of its ends do. */
export const relationship = (
  type: string,
  from: string,
  to: string,
  basis: string,
  statements: Iterable<string>,
  holds: Rectangles = ALWAYS,
): RelationshipRecord => ({
  type,
  from,
  to,
  properties: { basis, statements: [...statements].sort(), ...timed(holds) },
});
