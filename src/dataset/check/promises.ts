import type { Dataset } from '../dataset.js';
import { observationKey } from '../derive/observation-key.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** One thing that `dataset.yaml` promises, and what the dataset has of it. */
export interface Promised {
  readonly kind: 'minimum' | 'fill';
  /** `projects`, or type and property: `project.region`. */
  readonly name: string;
  readonly least: number;
  /** Nodes, or per cent rounded down. */
  readonly found: number;
}

/** How many nodes a root field will list, for those that assertions are made about. */
export function countNodes(dataset: Dataset, vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of vocabulary.subjects.values()) {
    counts.set(type.many ?? type.name, dataset.entities.filter((entity) => entity.type === type.name).length);
  }
  const observed = dataset.statements.filter(({ property }) => property.includes('/'));
  return counts
    .set('documents', dataset.documents.length)
    .set(
      'sections',
      dataset.documents.reduce((sum, { sections }) => sum + sections.length, 0),
    )
    .set('statements', dataset.statements.length)
    .set('observations', new Set(observed.map(observationKey)).size);
}

/** The type that a fill rate names in lower case: `project`. */
export const subjectType = (vocabulary: Vocabulary, name: string) =>
  [...vocabulary.subjects.values()].find(({ type }) => type.name.toLowerCase() === name)!;

/** Per cent of the entries of a type that have a property stated, rounded down; 0 where there are none. */
function fillRate({ entities, statements }: Dataset, typeName: string, property: string): number {
  const ids = new Set(entities.filter(({ type }) => type === typeName).map(({ id }) => id));
  const stated = new Set(statements.filter((each) => each.property === property && ids.has(each.subject)).map((each) => each.subject));
  return ids.size === 0 ? 0 : Math.floor((100 * stated.size) / ids.size);
}

/** Counts and fill rates that are promised, as they are. Names must have been checked. */
export function readPromises(dataset: Dataset, vocabulary: Vocabulary): Promised[] {
  const { minimum, fill } = dataset.info.assertions;
  const counts = countNodes(dataset, vocabulary);
  return [
    ...Object.entries(minimum).map(([name, least]): Promised => ({ kind: 'minimum', name, least, found: counts.get(name) ?? 0 })),
    ...Object.entries(fill).flatMap(([type, properties]) =>
      Object.entries(properties).map(([property, least]): Promised => ({
        kind: 'fill',
        name: `${type}.${property}`,
        least,
        found: fillRate(dataset, subjectType(vocabulary, type).type.name, property),
      })),
    ),
  ];
}
