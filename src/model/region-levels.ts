/** The levels that regions are rolled up to, and the kinds of region that stand for one. */
export const regionLevels = {
  CITY: ['CITY'],
  COUNTY: ['DISTRICT', 'COUNTY', 'COUNTY_LEVEL_CITY', 'DEVELOPMENT_ZONE'],
} as const;

export type RegionLevel = keyof typeof regionLevels;
