import { z } from 'zod';
import { idOf, period, published, slug, text } from './scalars.js';

const lines = text('a range of lines')
  .regex(/^\d+-\d+$/, 'a range of lines such as 1-70')
  .describe('Lines of the original, counted from 1, both included.');

const section = z.strictObject({
  id: slug.describe('Name of its statement file.'),
  title: text('a title'),
  lines: z.array(lines, { error: 'a list of ranges of lines' }).optional().describe('Absent only in registers.'),
});

/** One document of `documents.yaml`. */
export const documentFormat = z.strictObject({
  id: idOf(['document']).describe('The file name of the original, without its ending.'),
  title: text('a title'),
  publisher: text('a publisher').optional(),
  published: published.describe('An ISO 8601 date or interval.'),
  publishedBasis: text('a sentence').describe('How we know when it was published, in our words.'),
  period: period.optional().describe('What «截至目前» and missing periods refer to.'),
  sha256: text('a hash')
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
    .optional()
    .describe('Of the original, byte for byte.'),
  register: z
    .enum(['true', 'false'], { error: 'true or false' })
    .optional()
    .meta({ type: 'boolean', enum: [true, false], description: 'A public register in a package.' }),
  file: text('a path')
    .optional()
    .describe('Where a register is read from: a file of the package it is named after, or one among the seeds.'),
  sections: z.array(section, { error: 'a list of sections' }).min(1, 'at least one section'),
});

/** `documents.yaml`. */
export const documentsFormat = z.array(documentFormat);
export type DocumentEntry = z.infer<typeof documentFormat>;
