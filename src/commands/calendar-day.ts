import { InvalidArgumentError } from 'commander';
import { dayOf } from '../model/days.js';
import { CalendarDate } from '../model/scalars.js';

/** An argument that has to be a date; the day as records keep it. */
export function calendarDay(text: string): number {
  try {
    return dayOf(CalendarDate.parseValue(text));
  } catch {
    throw new InvalidArgumentError('Expected a date such as 2023-06-30.');
  }
}
