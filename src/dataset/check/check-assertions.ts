import type { Dataset } from '../dataset.js';
import { suggest } from '../did-you-mean.js';
import type { Report } from '../problem.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { countNodes, readPromises, subjectType, type Promised } from './promises.js';

const FILE = 'dataset.yaml';

/** Reports and returns the names of what is promised that there is nothing to count by. */
function checkNames(dataset: Dataset, vocabulary: Vocabulary, report: Report): ReadonlySet<string> {
  const { minimum, fill, coverage } = dataset.info.assertions;
  const unknown = new Set<string>();
  const check = (path: string[], known: readonly string[], expected: string): void => {
    const name = path.at(-1)!;
    if (known.includes(name)) return;
    unknown.add(path.slice(1).join('.'));
    report({ place: { file: FILE, path: ['assertions', ...path] }, atKey: true, found: name, expected, ...suggest(name, known) });
  };
  const counted = [...countNodes(dataset, vocabulary).keys()];
  for (const name of Object.keys(minimum)) check(['minimum', name], counted, `one of ${counted.join(', ')}`);
  for (const [type, properties] of Object.entries(fill)) {
    const known = [...subjectType(vocabulary, type).rules.keys()];
    for (const property of Object.keys(properties)) check(['fill', type, property], known, `a property of ${type}: ${known.join(', ')}`);
  }
  const originals = dataset.documents.filter(({ register }) => !register).map(({ id }) => id);
  for (const id of Object.keys(coverage)) check(['coverage', id], originals, 'the id of a document that is no register');
  return unknown;
}

const plural = (vocabulary: Vocabulary, type: string): string => subjectType(vocabulary, type).type.many ?? type;

const describe = ({ kind, name, found }: Promised, vocabulary: Vocabulary): string => {
  if (kind === 'minimum') return `${found} ${name}`;
  const [type, property] = name.split('.') as [string, string];
  return `${found} per cent of the ${plural(vocabulary, type)} with «${property}»`;
};

/** Holds a dataset against the assertions of its `dataset.yaml`: a thin load fails. */
export function checkAssertions(dataset: Dataset, vocabulary: Vocabulary, report: Report): void {
  const unknown = checkNames(dataset, vocabulary, report);
  for (const promised of readPromises(dataset, vocabulary)) {
    const { kind, name, least, found } = promised;
    if (found >= least || unknown.has(name)) continue;
    report({
      place: { file: FILE, path: ['assertions', kind, ...name.split('.')] },
      found: describe(promised, vocabulary),
      expected: `at least ${least}${kind === 'fill' ? ' per cent' : ''}, as dataset.yaml asserts`,
    });
  }
}
