import { z } from 'zod';
import { idPrefix } from '../../model/graph-model.js';
import { StatementKind } from '../../model/enums.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { idOf, period, text } from './scalars.js';

const entityId = ({ subjects }: Vocabulary) => idOf([...subjects.values()].map(({ type }) => idPrefix(type).slice(0, -1)));

const document = idOf(['document']);

/** A figure by what it is of; what it shares with its group is left out. */
export const figureFormat = (vocabulary: Vocabulary) =>
  z.strictObject({
    about: entityId(vocabulary).optional().describe('Whose figure it is, where not the one of the group.'),
    indicator: idOf(['indicator']).optional().describe('The indicator it is a value of.'),
    property: text('a property').optional().describe('Instead of indicator: a property with a number, such as investment.'),
    of: text('what it is a capacity of').optional().describe('What a capacity is a capacity of.'),
    document: document.optional().describe('The document that states it, where not the one of the group.'),
    period: period.optional(),
    kind: z.enum(StatementKind).optional().describe('Needed only where it is stated in several.'),
    number: text('a number').optional().describe('Instead of indicator: a number that no document needs to state, with its unit.'),
    reason: text('a reason in our words').optional().describe('Where the number is from.'),
  });

const sumFormat = (vocabulary: Vocabulary) =>
  z.strictObject({
    whole: figureFormat(vocabulary).describe('What the parts add up to.'),
    parts: z.array(figureFormat(vocabulary), { error: 'a list of figures' }).min(1, 'at least one part'),
    partial: z
      .enum(['true', 'false'], { error: 'true or false' })
      .optional()
      .meta({
        type: 'boolean',
        enum: [true, false],
        description: 'The text names only some of the parts (其中): they are at most the whole.',
      }),
  });

const shareFormat = (vocabulary: Vocabulary) =>
  z.strictObject({
    share: figureFormat(vocabulary).describe('Per cent, as stated.'),
    part: figureFormat(vocabulary).optional().describe('The numerator. Left out where no document gives it.'),
    whole: figureFormat(vocabulary).optional().describe('The denominator. Left out where no document gives it.'),
  });

/** A group of `sums.yaml`: what its figures share, and how they hang together. */
export const sumGroupFormat = (vocabulary: Vocabulary) =>
  z.strictObject({
    about: entityId(vocabulary).optional().describe('Whose figures they are.'),
    document: document.optional().describe('The document that states them.'),
    sums: z.array(sumFormat(vocabulary), { error: 'a list of sums' }).optional(),
    shares: z.array(shareFormat(vocabulary), { error: 'a list of shares' }).optional(),
  });

/** `sums.yaml`. */
export const sumsFormat = (vocabulary: Vocabulary) => z.array(sumGroupFormat(vocabulary));

export type SumGroup = z.infer<ReturnType<typeof sumGroupFormat>>;
export type FigureEntry = z.infer<ReturnType<typeof figureFormat>>;
