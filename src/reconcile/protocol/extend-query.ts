import { z } from 'zod';
import { EXTENDED_ENTITIES, EXTENDED_VALUES, NAME_CHARACTERS, PROPERTIES } from '../limits.js';
import { checkMembers, readParameter } from './read-parameter.js';

/** What a data extension shows of a value. */
export const CONTENTS = ['name', 'id', 'number'] as const;

const limit = z.coerce
  .number()
  .int()
  .min(0)
  .transform((given) => (given === 0 ? EXTENDED_VALUES : Math.min(given, EXTENDED_VALUES)));

const settings = z.object({
  limit: limit.prefault(0),
  content: z.enum(CONTENTS, `expected one of ${CONTENTS.join(', ')}`).prefault('name'),
  period: z
    .string()
    .max(NAME_CHARACTERS)
    .prefault('')
    .transform((given) => given.trim() || null),
});

const extension = z.object({
  ids: z.array(z.string().max(NAME_CHARACTERS)),
  properties: z.array(z.object({ id: z.string().max(NAME_CHARACTERS), settings: settings.prefault({}) })),
});

export type DataExtension = z.infer<typeof extension>;

/**
 * Reads the member `extend` of a request.
 * @throws {GraphError} BAD_USER_INPUT, or LIMIT_EXCEEDED where it asks for too much
 */
export function readExtension(given: string): DataExtension {
  const read = readParameter('extend', given, extension);
  checkMembers('extend.ids', read.ids, EXTENDED_ENTITIES);
  checkMembers('extend.properties', read.properties, PROPERTIES);
  return read;
}
