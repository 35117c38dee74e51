import type { GraphBatch, NodeRecord, RelationshipRecord } from '../graph-batch.js';

/** One record of a graph; the same shape as a line of NDJSON. */
export type GraphRecord = { readonly node: NodeRecord } | { readonly relationship: RelationshipRecord };

/** A graph that is read record by record, more than once and each time alike: all nodes first, then the relationships. */
export interface RecordSource {
  records(): Iterable<GraphRecord> | AsyncIterable<GraphRecord>;
  /** The same records, many at a time, which saves a turn of the event loop for each; what is not read of a block, is lost. */
  blocks?(): AsyncIterable<Iterable<GraphRecord>>;
  /** Where the record stands that was given last, for people: `line 17`. Left out where a record says enough itself. */
  place?(): string;
}

type Iterables<Batch> = { readonly [Key in keyof Batch]: Batch[Key] extends readonly (infer Item)[] ? Iterable<Item> : never };

/** The records of a graph, nodes first. */
export function* recordsOf({ nodes, relationships }: Iterables<GraphBatch>): Generator<GraphRecord> {
  for (const node of nodes) yield { node };
  for (const relationship of relationships) yield { relationship };
}

/** The records of a source in blocks: of the source's own, of all that stands in memory, or of one each. */
export async function* blocksOf(source: RecordSource): AsyncGenerator<Iterable<GraphRecord>> {
  if (source.blocks) return yield* source.blocks();
  const records = source.records();
  if (Symbol.iterator in records) yield records;
  else for await (const record of records) yield [record];
}

/** A graph in memory as a source. */
export const batchSource = (batch: GraphBatch): RecordSource => ({ records: () => recordsOf(batch) });
