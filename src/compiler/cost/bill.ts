/** What makes a source look at nodes: it shows them, or must look at all to filter, order or count them. */
export type Reason = 'rows' | 'filter' | 'order' | 'count' | 'search' | 'paths' | 'groups';

export interface BillItem {
  /** Response keys from the root to the field, with dots between. */
  readonly path: string;
  /** Nodes and relationships that are looked at there, over the whole operation. */
  readonly touched: number;
  readonly reason: Reason;
  /** The page size, where there is one. */
  readonly first: number | null;
}

/** What an operation is expected to touch, the dearest items first. */
export interface Bill {
  readonly total: number;
  readonly items: readonly BillItem[];
}

export const billOf = (items: readonly BillItem[]): Bill => {
  const counted = items.map((item) => ({ ...item, touched: Math.ceil(item.touched) })).filter(({ touched }) => touched > 0);
  return {
    total: counted.reduce((sum, { touched }) => sum + touched, 0),
    items: counted.sort((one, other) => other.touched - one.touched || (one.path < other.path ? -1 : 1)),
  };
};
