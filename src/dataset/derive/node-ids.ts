import { observationKey } from './observation-key.js';
import type { SeedStatement } from '../dataset.js';
import { collationKey } from './collation-key.js';

const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** `2022-01/2022-10` as part of an id: `2022-01-to-2022-10`. */
const periodPart = (period: string | undefined): string => (period === undefined ? '' : `-${period.toLowerCase().replace('/', '-to-')}`);

const lower = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** `investment/jihua-transformation-total`; reads back one way only, for the kinds are a closed set. */
export const investmentId = (project: string, kind: string, period: string | undefined): string =>
  `investment/${slugOf(project)}-${lower(kind)}${periodPart(period)}`;

/** `milestone/jihua-transformation-started-2022-09-25-actual`. */
export const milestoneId = (project: string, status: string, period: string | undefined, kind: string): string =>
  `milestone/${slugOf(project)}-${lower(status)}${periodPart(period)}-${lower(kind)}`;

const observationId = ({ subject, property, period, kind }: SeedStatement): string =>
  `observation/${subject.replace('/', '-')}-${slugOf(property)}${periodPart(period?.text)}-${lower(kind)}`;

/** Ids of observations by key: `observation/region-panshi-gdp-2023-h1-actual`. */
export const observationIds = (statements: readonly SeedStatement[]): ReadonlyMap<string, string> =>
  numbered(new Map(statements.map((statement) => [observationKey(statement), observationId(statement)])));

const words = (text: string): string =>
  collationKey(text.replace(/[A-Z]/g, (letter) => `-${letter}`))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `conflict/region-panshi-gdp-2023-h1-actual`; of a capacity, `conflict/project-x-capacity-yi-xi-actual`. */
export const conflictId = ({ subject, property, of, kind }: SeedStatement, period: string | undefined): string =>
  `conflict/${subject.replace('/', '-')}-${words(slugOf(property))}${of ? `-${words(of)}` : ''}${periodPart(period)}-${lower(kind)}`;

/**
 * Two slugs in a row can be cut in two ways; where that makes one id of two keys, the later ones in the order of their
 * keys are numbered.
 */
export function numbered(byKey: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, id] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let free = id;
    for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
    taken.add(free);
    ids.set(key, free);
  }
  return ids;
}
