/**
 * The same part of the year before: 2022 for 2023, 2022-H1 for 2023-H1, 2022-01/2022-10 for 2023-01/2023-10. Nothing for
 * what spans years: one of those is not comparable with one that begins a year earlier, for they share most of their days.
 */
export function periodBefore(period: string): string | undefined {
  const parts = period.split('/');
  const years = parts.map((part) => part.slice(0, 4));
  if (parts.length > 1 && years[0] !== years[1]) return undefined;
  return parts.map((part) => String(Number(part.slice(0, 4)) - 1).padStart(4, '0') + part.slice(4)).join('/');
}
