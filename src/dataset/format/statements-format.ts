import { z } from 'zod';
import { idPrefix } from '../../model/graph-model.js';
import { Basis, DoubtKind, Qualifier, StatementKind } from '../../model/enums.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { MAXIMUM_LENGTH } from '../vocabulary/value-properties.js';
import { idOf, period, text, wholeNumber } from './scalars.js';

export const omissionReasons = ['DATE', 'PAGE', 'THRESHOLD', 'NAME', 'FIGURE_OF_SPEECH'] as const;

const anchor = text('an anchor: the shortest fragment of the original that shows it')
  .refine((value) => !/\s/.test(value), 'an anchor without white space')
  .refine((value) => [...value].length <= MAXIMUM_LENGTH, `an anchor of at most ${MAXIMUM_LENGTH} characters`)
  .meta({
    type: ['string', 'integer'],
    maxLength: MAXIMUM_LENGTH,
    pattern: '^\\S+$',
    description: 'Shortest fragment of the original that shows it, letter by letter, white space removed.',
  });

const occurrence = wholeNumber('a whole number from 1')
  .optional()
  .describe('Which one, counted from 1, where the section has the anchor more than once.');
const kind = z.enum(StatementKind).optional().describe('ACTUAL (default), FORECAST (预计, 力争), TARGET (计划, 目标).');

const entityId = ({ subjects }: Vocabulary) => idOf([...subjects.values()].map(({ type }) => idPrefix(type).slice(0, -1)));

/** One fact. Which properties a subject has, and what they lead to, is checked with the register at hand. */
export const factFormat = (vocabulary: Vocabulary) =>
  z.strictObject({
    property: text('a property')
      .optional()
      .meta({
        description: 'What is said.',
        enum: [...new Set([...vocabulary.subjects.values()].flatMap(({ rules }) => [...rules.keys()]))],
      }),
    indicator: idOf(['indicator']).optional().describe('Instead of property: an observation of this indicator.'),
    object: entityId(vocabulary).optional().describe('For relationships: the other entity.'),
    value: text('a value')
      .optional()
      .meta({ type: ['string', 'integer'], description: 'For everything else: the value as printed.' }),
    of: text('what it is a capacity of').optional().describe('What a capacity or a text fact is a capacity of.'),
    period: period.optional(),
    kind,
    qualifiers: z.array(z.enum(Qualifier), { error: 'a list of qualifiers' }).optional().describe('How the value is to be taken.'),
    doubt: z
      .strictObject({ kind: z.enum(DoubtKind), reason: text('a reason in our words') })
      .optional()
      .describe('Where the text itself is doubtful.'),
    basis: z
      .enum({ STATED: Basis.STATED, REGISTER: Basis.REGISTER })
      .optional()
      .describe('Left out: STATED. Only register documents write REGISTER.'),
    anchor,
    occurrence,
  });

export const factGroupFormat = (vocabulary: Vocabulary) =>
  z.strictObject({
    about: entityId(vocabulary).describe('Who or what the facts are about.'),
    period: period.optional(),
    kind,
    facts: z.array(factFormat(vocabulary), { error: 'a list of facts' }).min(1, 'at least one fact'),
  });

export const omittedGroupFormat = z.strictObject({
  omitted: z
    .array(z.strictObject({ anchor, reason: z.enum(omissionReasons), occurrence }), { error: 'a list of figures' })
    .describe('Figures that state nothing. Without `occurrence`, every place in the section is meant.'),
});

/** A file of `statements/`. */
export const statementsFormat = (vocabulary: Vocabulary) => z.array(z.union([omittedGroupFormat, factGroupFormat(vocabulary)]));

export type Fact = z.infer<ReturnType<typeof factFormat>>;
export type FactGroup = z.infer<ReturnType<typeof factGroupFormat>>;
export type OmittedGroup = z.infer<typeof omittedGroupFormat>;
