import { isObjectType, type GraphQLSchema } from 'graphql';
import { ENTITY, type GraphModel, type HopModel, type PropertyModel, type TypeModel } from '../../model/graph-model.js';
import { namedTypes } from '../names/read-records.js';

/** What can be asked of entities: a value, other entities, amounts of money, or figures of an indicator. */
export type PropertyKind = 'value' | 'entities' | 'money' | 'figures';

export interface ReconcileProperty {
  /** The field, or the id of the indicator: `region`, `indicator/gdp`. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kind: PropertyKind;
  /** The types that have it. */
  readonly types: readonly string[];
  /** Whether it leads to many. */
  readonly many: boolean;
  /** The type at its end, where it leads to entities of one type. */
  readonly target: string | null;
  /** How a value is kept; null where it is no value. */
  readonly stored: PropertyModel['kind'] | null;
}

const spoken = (field: string): string => field.replace(/([A-Z])/g, ' $1').toLowerCase();

const describe = (schema: GraphQLSchema, type: string, field: string): string => {
  const declared = schema.getType(type);
  return (isObjectType(declared) && declared.getFields()[field]?.description) || '';
};

function kindOf({ target }: HopModel, { types }: GraphModel): PropertyKind | null {
  if (target === 'Investment') return 'money';
  const entities = new Set(types.get(ENTITY)!.members);
  return types.get(target)?.members.every((member) => entities.has(member)) ? 'entities' : null;
}

type Draft = Omit<ReconcileProperty, 'types' | 'description' | 'name'>;

const valueDraft = ({ name, list, kind }: PropertyModel): Draft => ({
  id: name,
  kind: 'value',
  many: list,
  target: null,
  stored: kind,
});

function hopDraft(hop: HopModel, model: GraphModel): Draft | null {
  const kind = kindOf(hop, model);
  if (kind === null) return null;
  const target = kind === 'entities' && !model.types.get(hop.target)!.abstract ? hop.target : null;
  return { id: hop.name, kind, many: hop.many, target, stored: null };
}

const draftsOf = (type: TypeModel, model: GraphModel): Draft[] => [
  ...[...type.properties.values()].filter(({ name }) => name !== 'id').map(valueDraft),
  ...[...type.hops.values()].flatMap((hop) => hopDraft(hop, model) ?? []),
];

/** The properties that the model declares, each once, with the types that have it. */
export function declaredProperties(schema: GraphQLSchema, model: GraphModel): ReconcileProperty[] {
  const found = new Map<string, ReconcileProperty>();
  for (const type of namedTypes(model)) {
    for (const draft of draftsOf(type, model)) {
      const known = found.get(draft.id);
      const types = [...(known?.types ?? []), type.name];
      const many = draft.many || (known?.many ?? false);
      const target = known && known.target !== draft.target ? null : draft.target;
      const description = known?.description ?? describe(schema, type.name, draft.id);
      found.set(draft.id, { ...draft, name: spoken(draft.id), description, types, many, target });
    }
  }
  return [...found.values()];
}
