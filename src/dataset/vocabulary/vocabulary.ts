import type { GraphModel, HopModel, PropertyModel, TypeModel } from '../../model/graph-model.js';
import { valueProperties, type ValueProperty } from './value-properties.js';

/** What may be said of a type of subject by one property. */
export type PropertyRule =
  | { readonly kind: 'relationship'; readonly hop: HopModel; readonly objects: readonly string[]; readonly toOne: boolean }
  | ({ readonly kind: 'value' } & ValueProperty);

/** One type of the register: what an entry gives and what statements say of it. */
export interface SubjectType {
  readonly type: TypeModel;
  /** Fields of a register entry beside id, names and aliases. */
  readonly fields: ReadonlyMap<string, PropertyModel>;
  readonly rules: ReadonlyMap<string, PropertyRule>;
  /** The relationship from a part to its whole, which is of the same kind: `parent`, `partOf`. */
  readonly containment?: HopModel;
}

/** The words of the seeds, read from the model. */
export interface Vocabulary {
  readonly model: GraphModel;
  /** By GraphQL name, in the order of the model. */
  readonly subjects: ReadonlyMap<string, SubjectType>;
}

const NAMES = new Set(['id', 'name', 'english', 'aliases']);

function readRules(type: TypeModel, model: GraphModel, entities: readonly string[]): Map<string, PropertyRule> {
  const rules = new Map<string, PropertyRule>();
  for (const hop of type.hops.values()) {
    const objects = model.types.get(hop.target)?.members ?? [];
    const stated = !hop.inverse && objects.every((name) => entities.includes(name));
    if (stated) rules.set(hop.name, { kind: 'relationship', hop, objects, toOne: !hop.many });
  }
  for (const [name, property] of Object.entries(valueProperties)) {
    if (property.subject === undefined || property.subject === type.name) rules.set(name, { kind: 'value', ...property });
  }
  return rules;
}

function readSubject(type: TypeModel, model: GraphModel, entities: readonly string[]): SubjectType {
  const rules = readRules(type, model, entities);
  const derived = new Set(Object.values(valueProperties).flatMap(({ shows }) => shows ?? []));
  const fields = [...type.properties].filter(([name]) => !NAMES.has(name) && !derived.has(name));
  const containment = [...type.hops.values()].find((hop) => hop.nested && !hop.inverse);
  return { type, fields: new Map(fields), rules, ...(containment && { containment }) };
}

/** Reads what seeds can say: relationships between entities are those the model declares, from the declaring side. */
export function readVocabulary(model: GraphModel): Vocabulary {
  const entities = model.types.get('Entity')?.members ?? [];
  const types = model.entities.filter(({ name }) => entities.includes(name));
  return { model, subjects: new Map(types.map((type) => [type.name, readSubject(type, model, entities)])) };
}
