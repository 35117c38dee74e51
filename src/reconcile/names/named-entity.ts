/** Where a name stands: as the name itself, among the aliases, in English, or in the id. */
export type NameKind = 'name' | 'alias' | 'english' | 'id';

export interface Name {
  readonly kind: NameKind;
  readonly text: string;
  /** See `name-form.ts`. */
  readonly form: string;
}

/** What the graph says about what an entity is called and where it is. */
export interface EntityRecord {
  readonly id: string;
  readonly name: string;
  readonly english: string | null;
  readonly aliases: readonly string[];
  /** Id of the region that it is in; null where none is stated. */
  readonly region: string | null;
}

/** An entity that can be matched. */
export interface NamedEntity {
  readonly id: string;
  /** Its type, as in the schema: `Enterprise`. */
  readonly type: string;
  readonly name: string;
  /** The name comes first. */
  readonly names: readonly Name[];
  /** Its Chinese names in pinyin, without spaces. */
  readonly spellings: readonly string[];
  readonly region: string | null;
}
