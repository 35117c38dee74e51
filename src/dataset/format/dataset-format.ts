import { z } from 'zod';
import type { GraphModel } from '../../model/graph-model.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { slug, text, wholeNumber } from './scalars.js';

const percent = wholeNumber('a whole number of per cent', 0).max(100, 'at most 100 per cent');

/** Names that can be counted: the root fields of the model that list nodes. */
export const countable = (model: GraphModel): string[] => model.entities.flatMap(({ many }) => many ?? []);

/** `dataset.yaml`. */
export const datasetFormat = (vocabulary: Vocabulary) =>
  z.strictObject({
    id: slug.describe('Name of the dataset; the id of its node is dataset/<id>.'),
    title: text('a title'),
    version: text('a version'),
    licence: text('an SPDX licence identifier').describe('SPDX identifier of the licence of the curated data.'),
    assertions: z
      .strictObject({
        minimum: z
          .partialRecord(z.enum(countable(vocabulary.model)), wholeNumber('a whole number', 0))
          .optional()
          .describe('At least so many nodes, by root field.'),
        fill: z
          .partialRecord(z.enum([...vocabulary.subjects.keys()].map((name) => name.toLowerCase())), z.record(z.string(), percent))
          .optional()
          .describe('At least so many per cent have it stated, by type and property.'),
        coverage: z
          .record(z.string(), percent)
          .optional()
          .describe('At least so many per cent of the figures of a document are covered, by document id; `verify` holds it.'),
      })
      .optional()
      .describe('What a load must reach; one that falls short is refused.'),
  });
