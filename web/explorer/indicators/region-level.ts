import { words } from '../language/language.js';
import type { RegionKind } from './indicator-figures.operations.js';

/** Levels of regions that are compared with one another. */
export const LEVELS = ['all', 'regions', 'counties', 'cities'] as const;

export type Level = (typeof LEVELS)[number];

export const isLevel = (text: string): text is Level => (LEVELS as readonly string[]).includes(text);

export const levelWords = words(
  { all: '全部主体', regions: '全部地区', counties: '区、县（市）和开发区', cities: '市' },
  { all: 'whoever it is stated for', regions: 'all regions', counties: 'districts, counties and zones', cities: 'cities' },
);

const COUNTIES: RegionKind[] = ['DISTRICT', 'COUNTY', 'COUNTY_LEVEL_CITY', 'DEVELOPMENT_ZONE'];

/** The condition on a region that is of the level; null where any region, and whoever is none, will do. */
export function regionsOf(level: Level): { readonly kind?: { readonly in: RegionKind[] } } | null {
  if (level === 'counties') return { kind: { in: COUNTIES } };
  if (level === 'cities') return { kind: { in: ['CITY'] } };
  return level === 'regions' ? {} : null;
}
