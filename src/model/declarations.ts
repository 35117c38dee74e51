/** A class that stands for a GraphQL type. */
export type ModelClass = abstract new (...args: never[]) => object;
/** A class, or a union created by `unionOf`. */
export type Target = ModelClass | object;
export type Direction = 'OUT' | 'IN';
export type Thunk<T> = () => T;

/** How a property is put in order; the key is stored beside the value and is never null. */
export type SortKind = 'collation' | 'text' | 'number' | 'ordinal';

/** What search makes of a property: the name of the node, another name of it, or a text about it. */
export type SearchRole = 'name' | 'alias' | 'text';

/** What `@Entity` writes into the extensions of a GraphQL object type. */
export interface EntityDeclaration {
  readonly label: string;
  /** Root field for one node, `project(id:)`. */
  readonly one?: string;
  /** Root field for many, `projects(where:, …)`. */
  readonly many?: string;
  /** True where there is one node of the kind and the root field takes no id. */
  readonly singleton?: boolean;
}

/** What `@Property` writes into the extensions of a field. */
export interface PropertyDeclaration {
  readonly sort?: SortKind;
  /** Keep a folded copy (NFKC, lower case) that `contains` and its like match. */
  readonly fold?: boolean;
  /** Set where what documents say later may change the value: earlier ones are kept as versions of the node. */
  readonly revisable?: true;
  /** Set where search finds nodes by it. */
  readonly search?: SearchRole;
}

/** What `@ToOne`, `@ToMany` and their inverses write into the extensions of a field. */
export interface HopDeclaration {
  readonly relationship: string;
  readonly direction: Direction;
  readonly many: boolean;
  /** True where the class at the other end declares the relationship. */
  readonly inverse: boolean;
  /** Arguments of the field that ask for equality with the property of the same name. */
  readonly filterArguments?: readonly string[];
  /** Set where what documents say later may end the relationship: ended ones are kept apart. */
  readonly revisable?: true;
  /** Set where it leads from a part to its whole, so that `within` can follow it to any depth. */
  readonly nested?: true;
}

/** The shape of `extensions.graph`, on types and on fields. */
export interface GraphExtensions {
  readonly entity?: EntityDeclaration;
  readonly property?: PropertyDeclaration;
  readonly hop?: HopDeclaration;
  /** Set where a field leads from an edge to the statements it rests on. */
  readonly evidence?: true;
  /** Names the builder that plans a field which is neither a property nor a relationship; see `plan/*-builders.ts`. */
  readonly builder?: string;
}

/** One relationship, named from both ends, as a class declares it. */
export interface RelationshipDeclaration {
  readonly owner: Target;
  readonly field: string;
  readonly target: Thunk<Target>;
  readonly many: boolean;
  readonly relationship: string;
  readonly direction: Direction;
  readonly description: string;
  readonly inverse?: FieldName;
  readonly revisable?: true;
  readonly nested?: true;
}

export interface FieldName {
  readonly field: string;
  readonly many: boolean;
  readonly description: string;
  readonly filterArguments?: readonly string[];
}

export interface TypeDeclaration {
  readonly type: ModelClass;
  readonly name: string;
  readonly interfaces: readonly ModelClass[];
  readonly abstract: boolean;
  readonly entity?: EntityDeclaration;
}

export interface PropertyRecord {
  readonly owner: ModelClass;
  readonly field: string;
  readonly type: Thunk<unknown>;
  readonly property: PropertyDeclaration;
}

/** Everything the decorators recorded, in the order the classes were loaded. */
export const declared = {
  types: [] as TypeDeclaration[],
  properties: [] as PropertyRecord[],
  relationships: [] as RelationshipDeclaration[],
  unions: new Map<object, { readonly name: string; readonly members: readonly ModelClass[] }>(),
};
