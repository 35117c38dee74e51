import type { GraphModel, PropertyModel, TypeModel } from '../../model/graph-model.js';
import { expandHop } from './build-where.js';
import type { Measure } from './groups-plan.js';

/** What is added up of each entity that can be grouped: a property of its own, or of what relationships lead to. */
const measured: Readonly<Record<string, readonly [...path: string[], property: string]>> = {
  Project: ['investment', 'amount'],
  Investment: ['amount'],
  Enterprise: ['projects', 'investment', 'amount'],
  Observation: ['value'],
  Statement: ['number'],
};

export interface MeasureModel {
  readonly measure: Measure;
  readonly property: PropertyModel;
}

/** The number of a type; what is of one unit by nature needs no check of units. */
export function measureOf(model: GraphModel, type: TypeModel): MeasureModel {
  const words = measured[type.name]!;
  let end = type;
  const path = words.slice(0, -1).map((field) => {
    const hop = end.hops.get(field)!;
    end = model.types.get(hop.target)!;
    return expandHop(hop);
  });
  const property = end.properties.get(words.at(-1)!)!;
  const own = (name: string): string | null => (path.length === 0 && type.properties.has(name) ? name : null);
  return { property, measure: { path, property: property.name, unit: own('unit'), kind: own('kind') } };
}
