import { VERSION_OF, type GraphModel } from '../model/graph-model.js';
import type { GraphRecord, RecordSource } from '../store/records/record-source.js';

/** The graph as operations without `@asOf` read it: without what was once and is no more. */
export function latestGraph(source: RecordSource, model: GraphModel): RecordSource {
  const isPlain = (record: GraphRecord): boolean =>
    'node' in record ? record.node.label !== model.versions.label : model.relationships.has(record.relationship.type);
  return {
    async *records() {
      for await (const record of source.records()) if (isPlain(record)) yield record;
    },
  };
}

/** The type that a relationship has while it holds: of `LOCATED_IN_PAST` it is `LOCATED_IN`. Of `VERSION_OF` there is none. */
export function plainTypes({ relationships }: GraphModel): ReadonlyMap<string, string> {
  const pairs = [...relationships.values()].flatMap(({ type, past }) =>
    (past === null ? [type] : [type, past]).map((each) => [each, type] as const),
  );
  const plain = new Map(pairs);
  if (plain.has(VERSION_OF)) throw new Error(`${VERSION_OF} ties versions and is no relationship of the model.`);
  return plain;
}
