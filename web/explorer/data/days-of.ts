const pad = (number: number): string => String(number).padStart(2, '0');

/** The first and the last month of a half (`H1`), a quarter (`Q3`), a month (`09`), or of the year where there is no part. */
function monthsOf(part: string | undefined): readonly [number, number] {
  if (!part) return [1, 12];
  const number = Number(part.replace(/\D/, ''));
  if (part.startsWith('H')) return [number * 6 - 5, number * 6];
  if (part.startsWith('Q')) return [number * 3 - 2, number * 3];
  return [number, number];
}

/** The first and the last day that a period covers, as ISO 8601 dates: of `2023-H1` 2023-01-01 and 2023-06-30. */
export function daysOf(period: string): readonly [string, string] {
  const [first, last = first] = period.split('/') as [string, string?];
  if (first !== last) return [daysOf(first)[0], daysOf(last)[1]];
  const [year, part, day] = first.split('-') as [string, string?, string?];
  if (day) return [first, first];
  const [from, to] = monthsOf(part);
  // Day 0 of the next month is the last of this one.
  const lastDay = new Date(Date.UTC(Number(year), to, 0)).getUTCDate();
  return [`${year}-${pad(from)}-01`, `${year}-${pad(to)}-${pad(lastDay)}`];
}

/** The day by which a document can be counted on to be published: `@asOf(known:)` knows it from then on. */
export const knownFrom = (published: string): string => daysOf(published)[1];
