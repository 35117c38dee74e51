import { NODE_LABEL, type GraphModel } from '../../model/graph-model.js';
import type { NodeRecord, RelationshipRecord, StoredValue } from '../../store/graph-batch.js';
import { fold, sortKey } from './sort-key.js';

export type Values = Readonly<Record<string, StoredValue | undefined>>;

/** Makes records as the model wants them stored. */
export interface RecordFactory {
  /** A node of a type with its values, and the sort and fold keys that the model names. */
  node(type: string, id: string, values: Values): NodeRecord;
}

const folded = (value: StoredValue): StoredValue => (Array.isArray(value) ? value.map((each) => fold(String(each))) : fold(String(value)));

export function recordFactory(model: GraphModel): RecordFactory {
  return {
    node: (typeName, id, values) => {
      const type = model.types.get(typeName)!;
      const given: Values = { ...values, id };
      const properties: Record<string, StoredValue> = {};
      for (const property of type.properties.values()) {
        const value = given[property.name];
        if (value !== undefined) {
          properties[property.name] = value;
          if (property.foldKey) properties[property.foldKey] = folded(value);
        }
        if (property.sortKey && property.sortKey !== property.name) properties[property.sortKey] = sortKey(property, value);
      }
      return { label: type.label ?? NODE_LABEL, id, properties };
    },
  };
}

/** A relationship with what it rests on. */
export const relationship = (type: string, from: string, to: string, basis: string, statements: readonly string[]): RelationshipRecord => ({
  type,
  from,
  to,
  properties: { basis, statements: [...statements].sort() },
});
