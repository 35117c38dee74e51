/** A value as both stores keep it. Numbers are safe integers; see `StoredKind`. */
export type StoredValue = string | number | boolean | readonly string[] | readonly number[];

/** A node: `properties` has its id, its values, and the sort and fold keys that the model names. Absent means null. */
export interface NodeRecord {
  readonly label: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, StoredValue>>;
}

/** A relationship; type, start and end identify it: there is one of a type between two nodes. */
export interface RelationshipRecord {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** `basis`, and `statements`: the ids of the statements it rests on, sorted. */
  readonly properties: Readonly<Record<string, StoredValue>>;
}

/** A whole graph, validated, in a defined order, ready to be loaded by any store. */
export interface GraphBatch {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}
