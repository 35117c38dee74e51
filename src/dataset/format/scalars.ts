import { z } from 'zod';
import { parsePeriod } from '../../model/period.js';

/** What was expected stands in the message of every check; `check-format.ts` adds what was found. */
export const text = (expected: string): z.ZodString => z.string({ error: expected }).min(1, expected);

/** Numbers may be written without quotes; they are read as text either way. */
const unquoted = { type: ['string', 'integer'] };

export const period = text('a period')
  .refine(
    (value) => parsePeriod(value) !== undefined,
    'a possible period such as 2022, 2023-H1, 2022-Q3, 2022-09, 2022-09-25 or 2022-01/2022-10',
  )
  .meta({ ...unquoted, description: 'When it holds: 2022, 2022-Q1, 2023-H1, 2022-09, 2022-09-25, or a span 2022-01/2022-10.' });

const DATE = /^\d{4}-\d{2}-\d{2}$/;

export const published = text('a date').refine(
  (value) => value.split('/').every((part) => DATE.test(part)) && parsePeriod(value) !== undefined,
  'a date such as 2023-07-01 or an interval such as 2023-07-01/2023-08-31',
);

export const wholeNumber = (expected: string, minimum = 1) =>
  z.coerce.number({ error: expected }).int(expected).min(minimum, expected).max(1_000_000_000, expected);

/** Lower case, digits and single hyphens. */
export const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

export const slug = text('a slug').regex(new RegExp(`^${SLUG}$`), 'lower case letters, digits and single hyphens');

export const idOf = (prefixes: readonly string[]) => {
  const expected = `an id such as ${prefixes[0]}/readable-slug`;
  return text(expected).regex(new RegExp(`^(?:${prefixes.join('|')})/${SLUG}$`), expected);
};
