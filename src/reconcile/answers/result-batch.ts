import { setImmediate as breathe } from 'node:timers/promises';
import { BATCH_QUERIES, MOST_CANDIDATES } from '../limits.js';
import { isCertain } from '../matching/is-certain.js';
import { byScore, rankCandidates, type Candidate } from '../matching/rank-candidates.js';
import { seek } from '../matching/sought-name.js';
import type { Names } from '../names/current-names.js';
import { searchNames } from '../names/search-names.js';
import { agrees } from '../properties/agree.js';
import { filteredEntities } from '../properties/filtered-entities.js';
import { readProperties, type PropertyValue, type WantedProperty } from '../properties/select-properties.js';
import type { ReconciliationQuery } from '../protocol/query-batch.js';
import type { ReconcileContext } from '../reconcile-context.js';
import type { ReconcileType } from '../types.js';

/** A candidate, as the reconciliation API has it. */
export interface ReconciliationCandidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: readonly ReconcileType[];
  readonly score: number;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

export type ResultBatch = Readonly<Record<string, { readonly result: readonly ReconciliationCandidate[] }>>;

/** Candidates whose properties are compared with those of a query. */
const COMPARED = 20;
/** Points that properties give where all that the graph knows of them agree, and what is left where one does not. */
const AGREEING = 6;
const DISAGREEING = 0.75;
/** What is found by properties alone was not recognized by its name. */
const UNNAMED = 70;

interface Judged extends Candidate {
  /** Share of the properties given that agree, of those that the graph knows; null where it knows none. */
  readonly agreement: number | null;
}

/** Reads the properties that a query gives, of its best candidates: one operation a type. */
async function valuesOf(
  { read, types, properties }: ReconcileContext,
  names: Names,
  query: ReconciliationQuery,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly PropertyValue[]>>> {
  const wanted = query.properties.map(({ pid }): WantedProperty => {
    return { property: properties.get(pid, names), limit: COMPARED, period: null };
  });
  const found = new Map<string, ReadonlyMap<string, readonly PropertyValue[]>>();
  for (const [name, type] of types.models) {
    const ids = candidates.filter(({ entity }) => entity.type === name).map(({ entity }) => entity.id);
    if (ids.length === 0) continue;
    for (const [id, values] of await readProperties(read, type, ids, wanted)) found.set(id, values);
  }
  return found;
}

const judged = (candidate: Candidate, agreement: number | null): Judged => {
  if (agreement === null) return { ...candidate, agreement };
  const score = agreement === 1 ? Math.min(100, candidate.score + AGREEING) : candidate.score * DISAGREEING;
  return { ...candidate, agreement, score: Math.round(score * 10) / 10 };
};

async function judge(context: ReconcileContext, names: Names, query: ReconciliationQuery, ranked: Candidate[]): Promise<Judged[]> {
  if (query.properties.length === 0) return ranked.map((candidate) => judged(candidate, null));
  const compared = ranked.slice(0, COMPARED);
  const values = await valuesOf(context, names, query, compared);
  return compared
    .map((candidate) => {
      const known = query.properties
        .map(({ pid, v }) => agrees(v, values.get(candidate.entity.id)?.get(pid) ?? []))
        .filter((each) => each !== null);
      const agreement = known.length === 0 ? null : known.filter(Boolean).length / known.length;
      return judged(candidate, agreement);
    })
    .sort(byScore);
}

interface Candidates {
  /** Best first. */
  readonly candidates: readonly Judged[];
  /** Whether the first is certainly what was meant. */
  readonly certain: boolean;
}

/** Properties that the graph knows nothing of make nobody more certain than the names alone do. */
function decide(ranked: readonly Candidate[], candidates: readonly Judged[]): boolean {
  const [best] = candidates;
  if (best?.agreement === 1) return isCertain(candidates);
  return best?.agreement === null && isCertain(ranked) && ranked[0]!.entity === best.entity;
}

async function candidatesOf(context: ReconcileContext, names: Names, query: ReconciliationQuery): Promise<Candidates> {
  const types = context.types.chosen(query.types);
  if (query.name === '') {
    const entities = await filteredEntities(context, names, query, types);
    const candidates = entities.map((entity): Judged => ({ entity, score: UNNAMED, kind: 'ALIKE', name: entity.name, agreement: 1 }));
    return { candidates, certain: false };
  }
  // What is not among the names that are kept is found as search finds it.
  const others = names.complete ? [] : await searchNames(context.read, query.name, [...types], MOST_CANDIDATES);
  const ranked = rankCandidates(seek(query.name), names, types, others);
  const candidates = await judge(context, names, query, ranked);
  return { candidates, certain: decide(ranked, candidates) };
}

const describe = ({ entity, name }: Candidate, type: ReconcileType): string => {
  const others = entity.names.filter(({ kind, text }) => kind !== 'id' && text !== entity.name).map(({ text }) => text);
  const shown = [...new Set([...(name === entity.name ? [] : [name]), ...others])].slice(0, 3);
  return shown.length > 0 ? `${type.name}: ${shown.join(', ')}` : type.name;
};

function present(candidate: Judged, match: boolean, { types }: ReconcileContext): ReconciliationCandidate {
  const { entity, score, kind, agreement } = candidate;
  const type = types.find(entity.type)!;
  return {
    id: entity.id,
    name: entity.name,
    description: describe(candidate, type),
    type: [type],
    score,
    match,
    features: [
      { id: 'same_name', value: kind === 'SAME' },
      ...(agreement === null ? [] : [{ id: 'property_agreement', value: agreement }]),
    ],
  };
}

/** Answers a batch; each query by itself, as if it were alone. */
export async function resultBatch(context: ReconcileContext, batch: ReadonlyMap<string, ReconciliationQuery>): Promise<ResultBatch> {
  const names = await context.names.get();
  const results: [string, ResultBatch[string]][] = [];
  for (const [key, query] of [...batch].slice(0, BATCH_QUERIES)) {
    const { candidates, certain } = await candidatesOf(context, names, query);
    const result = candidates.slice(0, query.limit).map((candidate, place) => present(candidate, certain && place === 0, context));
    results.push([key, { result }]);
    // Others are not kept waiting for a whole batch.
    await breathe();
  }
  return Object.fromEntries(results);
}
