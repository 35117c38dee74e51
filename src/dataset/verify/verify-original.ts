import { createHash } from 'node:crypto';
import type { Dataset, SeedDocument, SeedOmission, SeedPlace, SeedSection, SeedStatement } from '../dataset.js';
import { indexDataset, type DatasetIndex } from '../dataset-index.js';
import { quote, type Report } from '../problem.js';
import { anchorFault } from './anchor-shows-value.js';
import { coverFigures } from './cover-figures.js';
import { figuresOf, isCovered, spansOf } from './figures.js';
import { checkPartition, placesOf, sectionText, splitLines, type SectionText } from './original.js';
import type { DocumentReport, SectionReport } from './verify-report.js';

/** Where the checks report to. */
export interface Findings {
  readonly problem: Report;
  readonly warning: Report;
}

const placeOf = (place: SeedPlace, key: string): SeedPlace => ({ ...place, path: [...place.path, key] });

/** So many letters behind an anchor tell the scale and unit of a number that it ends with. */
const FOLLOWING = 12;

function checkStatement(statement: SeedStatement, { letters }: SectionText, { problem }: Findings): void {
  const { anchor, occurrence, occurrenceGiven, place, section } = statement;
  const places = placesOf(anchor, letters);
  const count = places.length;
  const at = placeOf(place, 'anchor');
  if (count === 0) problem({ place: at, found: quote(anchor), expected: `a fragment of ${section}, letter by letter` });
  else if (occurrence > count)
    problem({ place: at, found: `occurrence ${occurrence} of ${quote(anchor)}`, expected: `one of the ${count} in ${section}` });
  else if (count > 1 && !occurrenceGiven)
    problem({ place: at, found: `${quote(anchor)}, ${count} times in ${section}`, expected: 'an «occurrence», or a longer anchor' });
  const end = count < occurrence ? letters.length : places[occurrence - 1]! + anchor.length;
  const fault = anchorFault(statement, letters.slice(end, end + FOLLOWING));
  if (fault) problem({ place: at, found: quote(anchor), expected: fault });
}

function checkOmission(omission: SeedOmission, { letters }: SectionText, { problem }: Findings): void {
  const spans = spansOf(omission, letters);
  const at = placeOf(omission.place, 'anchor');
  if (spans.length === 0) {
    problem({ place: at, found: quote(omission.anchor), expected: `a fragment of ${omission.section}, letter by letter` });
    return;
  }
  const omits = figuresOf(letters).some((figure) => isCovered(figure, spans));
  if (!omits) problem({ place: at, found: quote(omission.anchor), expected: 'a fragment with a figure' });
}

function verifySection(
  dataset: Dataset,
  entities: DatasetIndex['entities'],
  section: SeedSection,
  lines: readonly string[],
  findings: Findings,
) {
  const text = sectionText(lines, section);
  const statements = dataset.statements.filter((each) => each.section === section.id);
  const omissions = dataset.omissions.filter((each) => each.section === section.id);
  for (const statement of statements) checkStatement(statement, text, findings);
  for (const omission of omissions) checkOmission(omission, text, findings);
  const { figures, uncovered, reasons } = coverFigures(text, statements, omissions, entities);
  const report: SectionReport = { section: section.id, figures, covered: figures - uncovered.length, uncovered };
  return { report, reasons };
}

const count = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(words)].sort().map((word) => [word, words.filter((each) => each === word).length]));

/** Holds what a dataset says of one document against its original. */
export function verifyOriginal(dataset: Dataset, document: SeedDocument, original: Buffer, findings: Findings): DocumentReport {
  const place = (key: string): SeedPlace => ({ file: 'documents.yaml', path: [document.order, key] });
  const hash = createHash('sha256').update(original).digest('hex');
  if (hash !== document.sha256)
    findings.problem({
      place: place('sha256'),
      found: `an original with the hash ${hash}`,
      expected: `the original of ${document.id}, byte for byte`,
    });
  const lines = splitLines(original.toString('utf8'));
  for (const fault of checkPartition(lines, document.sections)) {
    findings.problem({ place: place('sections'), found: fault, expected: 'each line with text in one section' });
  }
  const { entities } = indexDataset(dataset.documents, dataset.entities);
  const sections = document.sections.map((section) => verifySection(dataset, entities, section, lines, findings));
  const sum = (key: 'figures' | 'covered'): number => sections.reduce((total, { report }) => total + report[key], 0);
  const [figures, covered] = [sum('figures'), sum('covered')];
  const coverage = figures === 0 ? null : Math.floor((10_000 * covered) / figures) / 100;
  const least = dataset.info.assertions.coverage[document.id];
  if (least !== undefined && coverage !== null && coverage < least) {
    const at = { file: 'dataset.yaml', path: ['assertions', 'coverage', document.id] };
    findings.problem({
      place: at,
      found: `${coverage} per cent of the figures of ${document.id} covered`,
      expected: `at least ${least} per cent, as dataset.yaml asserts`,
    });
  }
  return {
    ...{ document: document.id, figures, covered, coverage },
    statements: dataset.statements.filter((each) => each.document === document.id).length,
    omitted: count(sections.flatMap(({ reasons }) => reasons)),
    sections: sections.map(({ report }) => report),
  };
}
