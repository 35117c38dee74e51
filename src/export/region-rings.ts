import { GraphError } from '../errors.js';
import type { RecordSource } from '../store/records/record-source.js';
import { IdSet } from './id-set.js';

/** By relationship type: which end is taken in where the other one is in already. */
type Ring = Readonly<Record<string, 'from' | 'to'>>;

/** What lies in a region. */
const LIES: Ring = { LOCATED_IN: 'from', SPANS: 'from', BASED_IN: 'from', SEATED_IN: 'from' };

/** What belongs to it, who has a hand in it, and what it is filed under. */
const BELONGS: Ring = {
  ...{ HAS_INVESTMENT: 'to', HAS_MILESTONE: 'to', OBSERVED_IN: 'from', CONFLICT_ABOUT: 'from' },
  ...{ BUILDS: 'from', RUNS: 'from', IN_INDUSTRY: 'to', OPERATES_IN: 'to', SUPPORTED_BY: 'to', CARRIES_OUT: 'to' },
};

const MEASURES: Ring = { OF_INDICATOR: 'to' };

/** Around a region and all within it, from the inside out: a ring takes in what is tied to the rings before it. */
export const RINGS: readonly Ring[] = [LIES, BELONGS, MEASURES];

const WITHIN = 'PART_OF';
const REGION = 'Region';

/** The region itself, and all that lie in it at any depth. */
async function regionsWithin(source: RecordSource, region: string): Promise<string[]> {
  const parts = new Map<string, string[]>();
  let found = false;
  for await (const record of source.records()) {
    if ('node' in record) {
      if (record.node.id === region && record.node.label === REGION) found = true;
    } else if (record.relationship.type === WITHIN) {
      const { from, to } = record.relationship;
      const known = parts.get(to);
      if (known) known.push(from);
      else parts.set(to, [from]);
    }
  }
  if (!found) {
    throw new GraphError('NOT_FOUND', `No region has the id ${JSON.stringify(region)}.`, {
      hint: 'Ids of regions look like region/panshi. Where days are given, the region has to be known by then.',
    });
  }
  const within = new Set([region]);
  for (const each of within) for (const part of parts.get(each) ?? []) within.add(part);
  return [...within];
}

/**
 * The ids of a region, of all within it, and of what its rings take in.
 * @throws {GraphError} NOT_FOUND where there is no such region
 */
export async function idsAround(source: RecordSource, region: string): Promise<IdSet> {
  const ids = new IdSet();
  for (const id of await regionsWithin(source, region)) ids.add(id);
  for (const ring of RINGS) {
    // What a ring takes in does not take in more within the same ring, whatever the order of relationships.
    const taken: string[] = [];
    for await (const record of source.records()) {
      if ('node' in record) continue;
      const { type, from, to } = record.relationship;
      const taking = ring[type];
      if (taking === 'from' && ids.has(to)) taken.push(from);
      else if (taking === 'to' && ids.has(from)) taken.push(to);
    }
    for (const id of taken) ids.add(id);
  }
  return ids;
}
