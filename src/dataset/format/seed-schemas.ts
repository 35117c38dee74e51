import { z } from 'zod';
import type { GraphModel } from '../../model/graph-model.js';
import { readVocabulary } from '../vocabulary/vocabulary.js';
import { datasetFormat } from './dataset-format.js';
import { documentsFormat } from './documents-format.js';
import { entitiesFormat } from './entities-format.js';
import { statementsFormat } from './statements-format.js';
import { sumsFormat } from './sums-format.js';

/**
 * The JSON Schemas that editors check and complete seed files with, as texts by path. Emitted from the formats that the
 * loader itself uses, so they cannot say anything else.
 */
export function seedSchemas(model: GraphModel): Readonly<Record<string, string>> {
  const vocabulary = readVocabulary(model);
  const formats = {
    dataset: [datasetFormat(vocabulary), 'What a dataset is and what it promises of itself.'],
    documents: [documentsFormat, 'The documents of a dataset and their sections.'],
    entities: [entitiesFormat(vocabulary), 'The register: who and what the statements speak of.'],
    statements: [statementsFormat(vocabulary), 'What one section of a document says, in its order.'],
    sums: [sumsFormat(vocabulary), 'Sums and shares that the documents give, by the figures they are made of.'],
  } as const;
  return Object.fromEntries(
    Object.entries(formats).map(([name, [format, description]]) => {
      const { $schema, ...schema } = z.toJSONSchema(format);
      const comment = 'Generated from src/dataset/format by `npm run emit`; do not edit.';
      return [
        `schema/seeds/${name}.schema.json`,
        `${JSON.stringify({ $schema, $comment: comment, title: `${name} of Jiangcheng`, description, ...schema }, null, 2)}\n`,
      ];
    }),
  );
}
