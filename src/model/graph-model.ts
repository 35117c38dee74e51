import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Direction, GraphExtensions, SearchRole, SortKind } from './declarations.js';

/**
 * How a value is kept in a node. `decimal`: an integer count of millionths (`DECIMAL_SCALE`); `money`: an integer
 * count of yuan; `id`, `text`, `enum`: a string.
 */
export type StoredKind = 'id' | 'text' | 'enum' | 'integer' | 'decimal' | 'money' | 'boolean';

export interface PropertyModel {
  /** Field name in GraphQL and property key of the node. */
  readonly name: string;
  readonly kind: StoredKind;
  readonly list: boolean;
  readonly nullable: boolean;
  /** Values of an enum, in their sort order. */
  readonly values?: readonly string[];
  readonly sort?: SortKind;
  /** Key of the stored sort key, never null; `id` is its own. */
  readonly sortKey?: string;
  /** Key of the folded copy that `contains`, `startsWith` and `endsWith` match. */
  readonly foldKey?: string;
  /** Keys of the first and the last day that a period covers; see `days.ts`. */
  readonly bounds?: { readonly from: string; readonly to: string };
  /** True where versions of the node keep earlier values. */
  readonly revisable: boolean;
  /** Set where search finds nodes by it. */
  readonly search?: SearchRole;
}

export interface HopModel {
  readonly name: string;
  readonly relationship: string;
  readonly direction: Direction;
  readonly many: boolean;
  /** True where the class at the other end declares the relationship; seeds state it from there. */
  readonly inverse: boolean;
  /** True where it leads from a part to its whole, which is of the same kind. */
  readonly nested: boolean;
  /** GraphQL name of the entity, interface or union at the other end. */
  readonly target: string;
  /**
   * Label the other end must be checked for, or null where the relationship type leads to nothing else: one type a
   * pair of node kinds makes a degree a look-up and not a scan.
   */
  readonly targetLabel: string | null;
  readonly filterArguments: readonly string[];
}

/** An entity or interface: what a `where` or a selection can name on it. */
export interface TypeModel {
  readonly name: string;
  /** The label all of its nodes carry, or null for interfaces and unions without one. */
  readonly label: string | null;
  readonly abstract: boolean;
  /** The entities it can be; itself where it is one. */
  readonly members: readonly string[];
  readonly one?: string;
  readonly many?: string;
  readonly singleton: boolean;
  readonly properties: ReadonlyMap<string, PropertyModel>;
  readonly hops: ReadonlyMap<string, HopModel>;
}

/** A relationship type with the entities at its ends, and whether a node may have more than one of it. */
export interface RelationshipModel {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** True where each start node has at most one. */
  readonly fromOne: boolean;
  /** True where each end node has at most one. */
  readonly toOne: boolean;
  /** The type that keeps what held once and does not hold now, or null where nothing can end. */
  readonly past: string | null;
}

/** The graph as the classes declare it: the one list that loader, stores, compiler and validation read. */
export interface GraphModel {
  /** Entities, interfaces and unions by GraphQL name. */
  readonly types: ReadonlyMap<string, TypeModel>;
  /** Entities only, in the order of the model. */
  readonly entities: readonly TypeModel[];
  readonly relationships: ReadonlyMap<string, RelationshipModel>;
  /** Earlier values of nodes: no entity and no part of the schema, but nodes with an id like all others. */
  readonly versions: TypeModel;
}

/** Relationship type from a version to the node it is a version of. */
export const VERSION_OF = 'VERSION_OF';

/** The interface of everything that statements can be about. */
export const ENTITY = 'Entity';

/** Label that every node of the dataset carries beside the label of its entity. */
export const NODE_LABEL = 'Node';

export const graphOf = (element: { extensions: unknown }): GraphExtensions =>
  (element.extensions as { graph?: GraphExtensions }).graph ?? {};

/** The entity a typed identifier belongs to: `project/x` is a Project. */
export const entityOfId = (model: GraphModel, id: string): TypeModel | undefined =>
  model.entities.find((entity) => id.startsWith(idPrefix(entity)));

/** What the identifiers of an entity begin with: `project/`. */
export const idPrefix = (entity: TypeModel): string => `${entity.name.toLowerCase()}/`;

const storedKinds: Readonly<Record<string, StoredKind>> = {
  ID: 'id',
  String: 'text',
  Period: 'text',
  Int: 'integer',
  Decimal: 'decimal',
  Money: 'money',
  Boolean: 'boolean',
};

function readProperty(field: GraphQLField<unknown, unknown>): PropertyModel | undefined {
  const { property } = graphOf(field);
  if (!property) return undefined;
  const nullable = !isNonNullType(field.type);
  const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
  const named = getNamedType(field.type);
  const kind = isEnumType(named) ? 'enum' : storedKinds[named.name];
  if (!kind) throw new Error(`No stored form is known for the type ${named.name} of ${field.name}.`);
  return Object.freeze({
    name: field.name,
    kind,
    list: isListType(inner),
    nullable,
    ...(isEnumType(named) && { values: named.getValues().map(({ name }) => name) }),
    ...(property.sort && { sort: property.sort, sortKey: kind === 'id' ? field.name : `${field.name}Sort` }),
    ...(property.fold && { foldKey: `${field.name}Fold` }),
    ...(named.name === 'Period' && {
      bounds: { from: `${field.name}From`, to: `${field.name}To` },
    }),
    revisable: property.revisable ?? false,
    ...(property.search && { search: property.search }),
  });
}

type Ends = { from: Set<string>; to: Set<string>; fromOne: boolean; toOne: boolean; revisable: boolean };

/** The type a field leads to: behind a connection, the type of its nodes. */
const targetOf = (field: GraphQLField<unknown, unknown>): GraphQLNamedType => {
  const type = getNamedType(field.type);
  const nodes = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined;
  return nodes ? getNamedType(nodes.type) : type;
};

/** Reads the model from the extensions of a built schema. Pure; the result is frozen. */
export function readGraphModel(schema: GraphQLSchema): GraphModel {
  const entityTypes = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && graphOf(type).entity);
  const memberNames = (type: GraphQLNamedType): string[] =>
    isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [type.name];

  const ends = new Map<string, Ends>();
  for (const type of entityTypes) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { hop } = graphOf(field);
      if (!hop) continue;
      const end = ends.get(hop.relationship) ?? { from: new Set(), to: new Set(), fromOne: false, toOne: false, revisable: false };
      ends.set(hop.relationship, end);
      const [near, far] = hop.direction === 'OUT' ? [end.from, end.to] : [end.to, end.from];
      near.add(type.name);
      for (const name of memberNames(targetOf(field))) far.add(name);
      if (hop.revisable) end.revisable = true;
      if (!hop.many) end[hop.direction === 'OUT' ? 'fromOne' : 'toOne'] = true;
    }
  }

  const readHop = (field: GraphQLField<unknown, unknown>): HopModel | undefined => {
    const { hop } = graphOf(field);
    if (!hop) return undefined;
    const target = targetOf(field);
    const end = ends.get(hop.relationship)!;
    const far = hop.direction === 'OUT' ? end.to : end.from;
    const covered = memberNames(target).length === far.size;
    return Object.freeze({
      name: field.name,
      relationship: hop.relationship,
      direction: hop.direction,
      many: hop.many,
      inverse: hop.inverse,
      nested: hop.nested ?? false,
      target: target.name,
      targetLabel: covered ? null : (graphOf(target).entity?.label ?? null),
      filterArguments: hop.filterArguments ?? [],
    });
  };

  const types = new Map<string, TypeModel>();
  for (const type of Object.values(schema.getTypeMap())) {
    const { entity } = graphOf(type);
    const known = entity ?? (isAbstractType(type) && !type.name.startsWith('__'));
    if (!known) continue;
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const properties = fields.flatMap((field) => readProperty(field) ?? []);
    const hops = fields.flatMap((field) => readHop(field) ?? []);
    if (hops.filter(({ nested }) => nested).length > 1) throw new Error(`${type.name} is a part of several wholes: declare one as nested.`);
    types.set(
      type.name,
      Object.freeze({
        name: type.name,
        label: entity?.label ?? null,
        abstract: isAbstractType(type),
        members: memberNames(type),
        ...(entity?.one && { one: entity.one }),
        ...(entity?.many && { many: entity.many }),
        singleton: entity?.singleton ?? false,
        properties: new Map(properties.map((property) => [property.name, property])),
        hops: new Map(hops.map((hop) => [hop.name, hop])),
      }),
    );
  }

  const relationships = [...ends].map(([type, { from, to, fromOne, toOne, revisable }]): [string, RelationshipModel] => [
    type,
    Object.freeze({ type, from: [...from], to: [...to], fromOne, toOne, past: revisable ? `${type}_PAST` : null }),
  ]);
  const entities = [...types.values()].filter(({ abstract }) => !abstract);
  return Object.freeze({ types, entities, relationships: new Map(relationships), versions: readVersions(entities) });
}

/** A version has the id of its own and every value that can be revised, of whatever entity. */
function readVersions(entities: readonly TypeModel[]): TypeModel {
  const revisable = entities.flatMap(({ properties }) => [...properties].filter(([, property]) => property.revisable));
  return Object.freeze({
    name: 'Version',
    label: 'Version',
    abstract: false,
    members: [],
    singleton: false,
    properties: new Map(revisable),
    hops: new Map(),
  });
}

/** Every type that a store keeps: those of the model, what is past of them, and the tie of versions. */
export const storedRelationshipTypes = ({ relationships }: GraphModel): string[] => [
  ...[...relationships.values()].flatMap(({ type, past }) => (past ? [type, past] : [type])),
  VERSION_OF,
];

/** Every label that a store keeps, as the types of its nodes. */
export const storedTypes = ({ entities, versions }: GraphModel): readonly TypeModel[] => [...entities, versions];
