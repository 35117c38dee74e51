import type { PropertyModel } from '../model/graph-model.js';
import { DECIMAL_SCALE } from '../model/scalars.js';
import type { NodeRecord, StoredValue } from '../store/graph-batch.js';

/** A value as the API shows it: money in whole yuan, decimals as numbers. */
export type PlainValue = string | number | boolean | readonly string[] | readonly number[];

export function plainValue({ kind }: PropertyModel, value: StoredValue): PlainValue {
  return kind === 'decimal' ? (value as number) / DECIMAL_SCALE : value;
}

/** What people call a node. */
export function captionOf({ id, properties }: NodeRecord): string {
  const caption = properties['name'] ?? properties['title'] ?? properties['text'] ?? id;
  return String(caption);
}
