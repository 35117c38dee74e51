import type { SeedDocument, SeedEntity, SeedSection, SeedStatement } from './dataset.js';
import { parsePeriod, type Period } from '../model/period.js';

/** Documents and register by id, for those who read statements. */
export interface DatasetIndex {
  readonly documents: ReadonlyMap<string, SeedDocument>;
  readonly sections: ReadonlyMap<string, SeedSection>;
  readonly entities: ReadonlyMap<string, SeedEntity>;
}

export function indexDataset(documents: readonly SeedDocument[], entities: readonly SeedEntity[]): DatasetIndex {
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    sections: new Map(documents.flatMap(({ sections }) => sections.map((section) => [section.id, section]))),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  };
}

/** When a statement holds: its own period, else from the period of its document on. */
export function effectivePeriod({ documents }: DatasetIndex, statement: SeedStatement): Period | undefined {
  if (statement.period) return statement.period;
  const period = documents.get(statement.document)?.period;
  return period === undefined ? undefined : parsePeriod(period);
}

/** The latest day on which the document of a statement can have been published. */
export const publishedBy = ({ documents }: DatasetIndex, statement: SeedStatement): string =>
  documents.get(statement.document)?.published.split('/').at(-1) ?? '';
