const MILLISECONDS = 86_400_000;

/** Another day of the calendar, days being whole numbers as in `model/days.ts`. */
function move(day: number, by: number): number {
  const [year, month, ofMonth] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  const date = new Date(Date.UTC(year, month - 1, ofMonth) + by * MILLISECONDS);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

export const dayAfter = (day: number): number => (day % 100 < 28 ? day + 1 : move(day, 1));

export const dayBefore = (day: number): number => (day % 100 > 1 ? day - 1 : move(day, -1));
