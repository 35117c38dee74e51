import type { NamedEntity } from '../names/named-entity.js';
import type { Names } from '../names/current-names.js';
import { scoreEntity, type NameScore } from './score-entity.js';
import type { SoughtName } from './sought-name.js';

export interface Candidate extends NameScore {
  readonly entity: NamedEntity;
}

/** What is less like it than this is no candidate. */
const LEAST = 40;

export const byScore = (one: Candidate, other: Candidate): number => other.score - one.score || (one.entity.id < other.entity.id ? -1 : 1);

/** An entity that is sought by its id is found by it. */
function byId({ text }: SoughtName, { index }: Names): Candidate[] {
  const entity = index.find(text);
  return entity ? [{ entity, score: 100, kind: 'SAME', name: entity.name }] : [];
}

/** The entities that fit a name, best first. */
export function rankCandidates(
  sought: SoughtName,
  names: Names,
  types: ReadonlySet<string>,
  others: readonly NamedEntity[] = [],
): Candidate[] {
  const found = new Map(others.map((entity) => [entity.id, entity]));
  for (const { form } of sought.forms) for (const entity of names.index.like(form, types)) found.set(entity.id, entity);
  const known = byId(sought, names).filter(({ entity }) => types.has(entity.type));
  const scored = [...found.values()]
    .filter(({ id }) => !known.some(({ entity }) => entity.id === id))
    .map((entity): Candidate => ({ entity, ...scoreEntity(sought, entity, names.around) }));
  return [...known, ...scored.filter(({ score }) => score >= LEAST)].sort(byScore);
}
