/**
 * Days as stores compare them: 2023-01-31 is 20230131. `on` is a day, or `ANY_DAY` where nothing is said of it, which
 * no day of a calendar is; what is still known or still valid ends with `LAST_DAY`.
 */
export const FIRST_DAY = 0;
export const LAST_DAY = 99_991_230;
export const ANY_DAY = 99_991_231;

/** @param date an ISO 8601 date */
export const dayOf = (date: string): number => Number(date.replaceAll('-', ''));

/**
 * Key of nodes and relationships that do not always hold: whole numbers, four a rectangle, `known from`, `known to`,
 * `valid from`, `valid to`, all included. Where it is absent, the record holds always.
 */
export const HOLDS = 'holds';
