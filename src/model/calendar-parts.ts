/** Parts of a calendar that periods are grouped by, and how many months each has. */
export const calendarParts = { YEAR: 12, HALF_YEAR: 6, QUARTER: 3, MONTH: 1 } as const;

export type CalendarPart = keyof typeof calendarParts;
