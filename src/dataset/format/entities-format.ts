import { z } from 'zod';
import { idPrefix, type PropertyModel } from '../../model/graph-model.js';
import type { SubjectType, Vocabulary } from '../vocabulary/vocabulary.js';
import { idOf, text } from './scalars.js';

const merged = z
  .strictObject({ name: text('a name'), reason: text('a reason') })
  .describe('Another printed name, taken to be the same thing by inference.');

const field = (property: PropertyModel): z.ZodType => {
  const one = property.values ? z.enum(property.values as [string, ...string[]]) : text('a text');
  return property.nullable ? one.optional() : one;
};

/** An entry of the register for one type; its further fields are those of the model. */
export const entityFormat = ({ type, fields }: SubjectType) =>
  z.strictObject({
    id: idOf([idPrefix(type).slice(0, -1)]).describe('type/readable-slug; never changes.'),
    name: text('a name').describe('The name most documents use.'),
    english: text('a name').optional().describe('The English name, where one is usual.'),
    aliases: z
      .array(text('a name'), { error: 'a list of names' })
      .optional()
      .describe('Other names of the same thing; unique within a type.'),
    merged: z.array(merged, { error: 'a list of merged names' }).optional(),
    ...Object.fromEntries([...fields].map(([name, property]) => [name, field(property)])),
  });

/** A file of `entities/`. */
export const entitiesFormat = ({ subjects }: Vocabulary) => z.array(z.union([...subjects.values()].map(entityFormat)));

export interface EntityEntry {
  readonly id: string;
  readonly name: string;
  readonly english?: string;
  readonly aliases?: readonly string[];
  readonly merged?: readonly { readonly name: string; readonly reason: string }[];
  readonly [field: string]: unknown;
}
