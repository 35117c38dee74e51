import type { GraphBatch, NodeRecord, RelationshipRecord } from '../graph-batch.js';

/** One record of a graph; the same shape as a line of NDJSON. */
export type GraphRecord = { readonly node: NodeRecord } | { readonly relationship: RelationshipRecord };

/** A graph that is read record by record, more than once and each time alike: all nodes first, then the relationships. */
export interface RecordSource {
  records(): Iterable<GraphRecord> | AsyncIterable<GraphRecord>;
  /** Where the record stands that was given last, for people: `line 17`. Left out where a record says enough itself. */
  place?(): string;
}

type Iterables<Batch> = { readonly [Key in keyof Batch]: Batch[Key] extends readonly (infer Item)[] ? Iterable<Item> : never };

/** The records of a graph, nodes first. */
export function* recordsOf({ nodes, relationships }: Iterables<GraphBatch>): Generator<GraphRecord> {
  for (const node of nodes) yield { node };
  for (const relationship of relationships) yield { relationship };
}

/** A graph in memory as a source. */
export const batchSource = (batch: GraphBatch): RecordSource => ({ records: () => recordsOf(batch) });
