import type { Dataset } from '../dataset.js';
import { suggest } from '../did-you-mean.js';
import { observationKey } from '../derive/observation-key.js';
import type { Report } from '../problem.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

const FILE = 'dataset.yaml';

/** How many nodes a root field will list, for those that assertions are made about. */
function countNodes(dataset: Dataset, vocabulary: Vocabulary): ReadonlyMap<string, number> {
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

/** Holds a dataset against the assertions of its `dataset.yaml`: a thin load fails. */
export function checkAssertions(dataset: Dataset, vocabulary: Vocabulary, report: Report): void {
  const { minimum, fill, coverage } = dataset.info.assertions;
  const counts = countNodes(dataset, vocabulary);
  for (const [name, least] of Object.entries(minimum)) {
    const count = counts.get(name);
    const place = { file: FILE, path: ['assertions', 'minimum', name] };
    if (count === undefined)
      report({
        place,
        atKey: true,
        found: name,
        expected: `one of ${[...counts.keys()].join(', ')}`,
        ...suggest(name, [...counts.keys()]),
      });
    else if (count < least) report({ place, found: `${count} ${name}`, expected: `at least ${least}, as dataset.yaml asserts` });
  }
  for (const [typeName, properties] of Object.entries(fill)) {
    const subject = [...vocabulary.subjects.values()].find(({ type }) => type.name.toLowerCase() === typeName)!;
    const ids = new Set(dataset.entities.filter(({ type }) => type === subject.type.name).map(({ id }) => id));
    for (const [property, least] of Object.entries(properties)) {
      const place = { file: FILE, path: ['assertions', 'fill', typeName, property] };
      const known = [...subject.rules.keys()];
      if (!known.includes(property)) {
        report({
          place,
          atKey: true,
          found: property,
          expected: `a property of ${typeName}: ${known.join(', ')}`,
          ...suggest(property, known),
        });
        continue;
      }
      const stated = new Set(
        dataset.statements.filter((each) => each.property === property && ids.has(each.subject)).map((each) => each.subject),
      );
      const rate = ids.size === 0 ? 0 : Math.floor((100 * stated.size) / ids.size);
      if (rate < least)
        report({
          place,
          found: `${rate} per cent of the ${subject.type.many ?? typeName} with «${property}»`,
          expected: `at least ${least} per cent, as dataset.yaml asserts`,
        });
    }
  }
  const documents = dataset.documents.map(({ id }) => id);
  for (const id of Object.keys(coverage)) {
    if (documents.includes(id)) continue;
    report({
      place: { file: FILE, path: ['assertions', 'coverage', id] },
      atKey: true,
      found: id,
      expected: 'the id of a document',
      ...suggest(id, documents),
    });
  }
}
