/** What a column holds, for those who write it; `list` is a list of values, or of lists of them. */
export type CellType = 'text' | 'number' | 'boolean' | 'day' | 'list';

/** A value of the answer that stands in a column. */
export interface Leaf {
  readonly kind: 'leaf';
  /** Where it stands in its object; not used where it is the place of an element, or a citation. */
  readonly key: string;
  readonly column: number;
  /** What it is: what stands there, the place of the element, a text, or the citations under the first of these keys. */
  readonly read: 'value' | 'ordinal' | { readonly constant: string } | { readonly citation: readonly string[] };
}

/** An object that has no rows of its own. */
export interface ObjectBranch {
  readonly kind: 'object';
  readonly key: string | number;
  readonly fields: readonly Branch[];
}

/** How it is seen that a list does not show all there is. */
export type Cut =
  | { readonly kind: 'page'; readonly key: string; readonly backwards: boolean }
  /** One element more than these was asked for. */
  | { readonly kind: 'beyond'; readonly first: number }
  /** As long as a list of its kind can be, it may be cut. */
  | { readonly kind: 'full'; readonly length: number }
  /** Rows of a table, held against the number of rows that stands beside them. */
  | { readonly kind: 'total'; readonly key: string };

/** Where the elements of a list are. */
export type Elements =
  /** A list under its key. */
  | { readonly kind: 'plain' }
  /** The value is a list itself: the inner ones of a list of lists. */
  | { readonly kind: 'self' }
  /** A connection: its `nodes` and `edges`, under these keys, are the same elements. */
  | { readonly kind: 'connection'; readonly wrappers: readonly string[] }
  /** The rows of a table of indicators: each cell gets the column it stands in. */
  | { readonly kind: 'table'; readonly cells: readonly string[]; readonly columns: string };

export interface ListBranch {
  readonly kind: 'list';
  readonly key: string;
  /** Its name for users: response keys from the root, without wrappers. */
  readonly name: string;
  /** Its place for `rewriteOperation`. */
  readonly path: string;
  readonly elements: Elements;
  readonly fields: readonly Branch[];
  readonly cut: Cut | null;
  /** Set where a connection can be followed by `first` and `after`: what the operation itself says of `after`. */
  readonly follow: { readonly after: string | null } | null;
  /** Set where the operation leaves it to a default how many there are: the field whose `first` it is, and the most it takes. */
  readonly unpaged: { readonly path: string; readonly most: number } | null;
}

export type Branch = Leaf | ObjectBranch | ListBranch;

/** Keys of the cells of a table of indicators, beside the columns they stand in. */
export const CELL = '@cell';
export const COLUMN = '@column';
