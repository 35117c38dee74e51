/** A period and the first and last day it covers, as ISO 8601 dates. */
export interface Period {
  /** As written: `2022`, `2023-H1`, `2022-Q3`, `2022-09`, `2022-09-25`, `2022-01/2022-10`. */
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

const FORM = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/;

const pad = (number: number): string => String(number).padStart(2, '0');

/** Day 0 of the next month is the last of this one. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const months = (year: number, first: number, last: number): [string, string] => [
  `${year}-${pad(first)}-01`,
  `${year}-${pad(last)}-${pad(lastDay(year, last))}`,
];

function bounds(text: string): [string, string] | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, yearText, half, quarter, month, day] = match;
  const year = Number(yearText);
  if (half) return months(year, Number(half) * 6 - 5, Number(half) * 6);
  if (quarter) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (!month) return months(year, 1, 12);
  if (!day) return months(year, Number(month), Number(month));
  const possible = Number(day) >= 1 && Number(day) <= lastDay(year, Number(month));
  return possible ? [text, text] : undefined;
}

/** Reads a period, or nothing where no such period exists: no 30 February, no span that ends before it begins. */
export function parsePeriod(text: string): Period | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return undefined;
  const first = bounds(parts[0]!);
  const last = bounds(parts.at(-1)!);
  if (!first || !last || first[0] > last[0] || first[1] > last[1]) return undefined;
  return { text, from: first[0], to: last[1] };
}

/** Whether two periods share a day. */
export const overlap = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;
