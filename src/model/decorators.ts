import { createUnionType, Extensions, Field, InterfaceType, ObjectType, type ClassType } from 'type-graphql';
import {
  declared,
  type Direction,
  type EntityDeclaration,
  type FieldName,
  type GraphExtensions,
  type ModelClass,
  type PropertyDeclaration,
  type Target,
  type Thunk,
} from './declarations.js';

/** Writes what the graph needs to know about a type or field where every reader finds it. */
export const graphExtensions = (graph: GraphExtensions): ClassDecorator & PropertyDecorator =>
  Extensions({ graph }) as ClassDecorator & PropertyDecorator;

const resolveType = (value: { __typename?: string }): string | undefined => value.__typename;

interface EntityOptions extends EntityDeclaration {
  readonly description: string;
  readonly implements: readonly ModelClass[];
}

/** Declares a node label and the GraphQL object type that shows it. */
export function GraphEntity({ description, implements: interfaces, ...entity }: EntityOptions): ClassDecorator {
  return (target) => {
    declared.types.push({ type: target as never, name: target.name, interfaces, abstract: false, entity });
    ObjectType({ description, implements: [...interfaces] as never })(target);
    graphExtensions({ entity })(target);
  };
}

interface InterfaceOptions {
  readonly description: string;
  readonly implements?: readonly ModelClass[];
  /** Set where every node of the interface carries this label too. */
  readonly label?: string;
}

/** Declares an interface that entities share. */
export function GraphInterface({ description, implements: interfaces = [], label }: InterfaceOptions): ClassDecorator {
  return (target) => {
    const entity = label === undefined ? {} : { entity: { label } };
    declared.types.push({ type: target as never, name: target.name, interfaces, abstract: true, ...entity });
    InterfaceType({ description, implements: [...interfaces] as never, resolveType: resolveType as never })(target);
    graphExtensions(entity)(target);
  };
}

interface PropertyOptions extends PropertyDeclaration {
  readonly description: string;
  readonly nullable?: boolean;
}

/** Declares a stored value. Its GraphQL type decides how it is stored; see `graph-model.ts`. */
export function Property(type: Thunk<unknown>, options: PropertyOptions): PropertyDecorator {
  const { description, nullable = false, ...property } = options;
  return (prototype, field) => {
    declared.properties.push({ owner: prototype.constructor as never, field: String(field), type, property });
    Field(type as never, { description, nullable })(prototype, field as string);
    graphExtensions({ property })(prototype, field);
  };
}

interface HopOptions {
  readonly relationship: string;
  /** From the declaring class (`OUT`, the default) or towards it. */
  readonly direction?: Direction;
  readonly description: string;
  /** The name of the same relationship from the other end. */
  readonly inverse?: FieldName;
  /** Set where what documents say later may end it. */
  readonly revisable?: true;
  /** Set where it leads from a part to its whole. */
  readonly nested?: true;
}

/** Declares a relationship of an entity, or of every member of a union, once, named from both ends. */
export function relate(owner: Target, field: string, target: Thunk<Target>, many: boolean, options: HopOptions): void {
  declared.relationships.push({ direction: 'OUT', ...options, owner, field, target, many });
}

const hop =
  (many: boolean) =>
  (target: Thunk<Target>, options: HopOptions): PropertyDecorator =>
  (prototype, field) =>
    relate(prototype.constructor, String(field), target, many, options);

/** Declares a relationship that leads to at most one node. */
export const ToOne = hop(false);
/** Declares a relationship that leads to any number of nodes. */
export const ToMany = hop(true);

/** A union of entities, for the ends of relationships that have several kinds. */
export function unionOf(name: string, description: string, members: readonly ModelClass[]): object {
  const union = createUnionType({
    name,
    description,
    types: () => members as unknown as readonly ClassType[],
    resolveType: resolveType as never,
  }) as object;
  declared.unions.set(union, { name, members });
  return union;
}
