import { entityOfId, idPrefix, type GraphModel } from '../model/graph-model.js';
import type { RelationshipRecord } from '../store/graph-batch.js';
import type { GraphRecord, RecordSource } from '../store/records/record-source.js';
import { IdSet } from './id-set.js';
import { idsAround } from './region-rings.js';

/** Which part of a graph is wanted; what is not said is not asked for. */
export interface Part {
  /** Names of entities. */
  readonly types?: readonly string[] | undefined;
  /** Id of a region: with all within it and around it. */
  readonly region?: string | undefined;
}

type Test = (id: string) => boolean;

const DATASET = 'Dataset';

/** What was asked for itself, apart from the evidence that comes with it. */
async function chosenBy(source: RecordSource, model: GraphModel, { types, region }: Part): Promise<Test> {
  const prefixes = types?.map((name) => idPrefix(model.types.get(name)!));
  const around = region === undefined ? undefined : await idsAround(source, region);
  return (id) => (prefixes?.some((prefix) => id.startsWith(prefix)) ?? true) && (around?.has(id) ?? true);
}

/** The statements that speak of what was chosen, or that its relationships rest on. */
async function statementsBehind(source: RecordSource, isChosen: Test): Promise<IdSet> {
  const behind = new IdSet();
  for await (const record of source.records()) {
    if ('node' in record) continue;
    const { type, from, to, properties } = record.relationship;
    if ((type === 'ABOUT' || type === 'EVIDENCE_FOR') && isChosen(to)) behind.add(from);
    if (isChosen(from) && isChosen(to)) for (const id of (properties['statements'] as readonly string[] | undefined) ?? []) behind.add(id);
  }
  return behind;
}

/** The documents that statements are cited from, and their sections. */
async function sourcesOf(source: RecordSource, isStatement: Test): Promise<IdSet> {
  const sources = new IdSet();
  for await (const record of source.records()) {
    if ('node' in record) continue;
    const { type, from, to } = record.relationship;
    if ((type === 'CITED_FROM' || type === 'STATED_IN') && isStatement(from)) sources.add(to);
  }
  return sources;
}

/** The id of the node that a version is one of; any other id as it is. */
function nodeOf(id: string, { versions }: GraphModel): string {
  const prefix = idPrefix(versions);
  return id.startsWith(prefix) ? id.slice(prefix.length, id.lastIndexOf('/')) : id;
}

/**
 * A part of a graph that stands by itself: the nodes that were asked for, the statements behind them and their documents,
 * so that all of it can still be cited, and every relationship whose two ends are there. Kept in memory are ids.
 */
export function partOfGraph(source: RecordSource, model: GraphModel, part: Part): RecordSource {
  const keeping = async (): Promise<Test> => {
    const isChosen = await chosenBy(source, model, part);
    const behind = await statementsBehind(source, isChosen);
    const isStatement: Test = (id) => behind.has(id) || (isChosen(id) && entityOfId(model, id)?.name === 'Statement');
    const sources = await sourcesOf(source, isStatement);
    return (id) => isChosen(id) || behind.has(id) || sources.has(id);
  };
  // It does not change from one reading of the source to the next.
  let kept: Promise<Test> | undefined;
  return {
    async *records(): AsyncGenerator<GraphRecord> {
      const isKept = await (kept ??= keeping());
      for await (const record of source.records()) {
        if ('node' in record) {
          if (record.node.label === DATASET || isKept(nodeOf(record.node.id, model))) yield record;
          continue;
        }
        const { from, to } = record.relationship;
        if (isKept(nodeOf(from, model)) && isKept(to)) yield { relationship: withKept(record.relationship, isKept) };
      }
    },
  };
}

function withKept(relationship: RelationshipRecord, isKept: Test): RelationshipRecord {
  const statements = relationship.properties['statements'] as readonly string[] | undefined;
  if (!statements || statements.every(isKept)) return relationship;
  return { ...relationship, properties: { ...relationship.properties, statements: statements.filter(isKept) } };
}
