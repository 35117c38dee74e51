import { z } from 'zod';
import { BATCH_QUERIES, CANDIDATES, MOST_CANDIDATES, NAME_CHARACTERS, PROPERTIES, PROPERTY_VALUES } from '../limits.js';
import { checkMembers, readParameter } from './read-parameter.js';

const text = z.string().max(NAME_CHARACTERS);
const value = z.union([text, z.number(), z.boolean(), z.object({ id: text, name: z.string().optional() })]);

/** What a query says of a property: a text, a number, or an entity that was matched before. */
export type GivenValue = z.infer<typeof value>;

const property = z.object({
  pid: text,
  v: z
    .union([value, z.array(value).max(PROPERTY_VALUES)])
    .transform((given): readonly GivenValue[] => (Array.isArray(given) ? given : [given])),
});

/** OpenRefine sends numbers of its forms as texts. */
const limit = z.coerce
  .number()
  .int()
  .min(1)
  .transform((given) => Math.min(given, MOST_CANDIDATES));

const query = z
  .strictObject({
    query: text.optional(),
    type: z.union([text, z.array(text).max(PROPERTIES)]).optional(),
    limit: limit.prefault(CANDIDATES),
    properties: z.array(property).max(PROPERTIES).prefault([]),
    type_strict: z.enum(['any', 'all', 'should']).optional(),
  })
  .transform(({ query: sought, type, limit: most, properties }) => ({
    name: sought?.trim() ?? '',
    types: type === undefined || type === '' ? [] : typeof type === 'string' ? [type] : type,
    limit: most,
    properties,
  }))
  .refine(({ name, properties }) => name !== '' || properties.length > 0, 'expected a query, or properties');

export type ReconciliationQuery = z.infer<typeof query>;

const batch = z.record(z.string().max(NAME_CHARACTERS), query);

/**
 * Reads the member `queries` of a request.
 * @throws {GraphError} BAD_USER_INPUT, or LIMIT_EXCEEDED where there are too many queries
 */
export function readQueryBatch(given: string): ReadonlyMap<string, ReconciliationQuery> {
  const members = readParameter('queries', given);
  checkMembers('queries', members, BATCH_QUERIES);
  return new Map(Object.entries(readParameter('queries', given, batch)));
}
