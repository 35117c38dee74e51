import { StatementKind } from '../../model/enums.js';
import type { SeedDocument, SeedOmission, SeedPlace, SeedSection, SeedStatement } from '../dataset.js';
import type { DatasetIndex } from '../dataset-index.js';
import { suggest } from '../did-you-mean.js';
import type { SeedFile } from '../files/seed-file.js';
import { checkFormat } from '../format/check-format.js';
import { factGroupFormat, omittedGroupFormat, type Fact, type FactGroup } from '../format/statements-format.js';
import { quote, type Report } from '../problem.js';
import { statementId } from '../statement-id.js';
import { parsePeriod } from '../../model/period.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { checkFact, findEntity, type FactContent, type FactContext } from './check-fact.js';

export interface CheckedStatements {
  readonly statements: readonly SeedStatement[];
  readonly omissions: readonly SeedOmission[];
}

/** A statement before its place among the others is known. */
type Unordered = Omit<SeedStatement, 'order' | 'position'>;

function inOrder(statements: readonly Unordered[]): readonly SeedStatement[] {
  const counted = new Map<string, number>();
  return statements.map((statement, order) => {
    const position = (counted.get(statement.document) ?? 0) + 1;
    counted.set(statement.document, position);
    return { ...statement, order, position };
  });
}

interface Home {
  readonly document: SeedDocument;
  readonly section: SeedSection;
}

/** The document and section that the path of a file names: `statements/<document>/<section>.yaml`. */
function findHome(path: string, documents: readonly SeedDocument[], report: Report): Home | undefined {
  const [, folder = '', name = '', ...deeper] = path.replace(/\.ya?ml$/, '').split('/');
  const place = { file: path, path: [] };
  const document = documents.find(({ id }) => id === `document/${folder}`);
  if (!document || deeper.length > 0) {
    const known = documents.map(({ id }) => id.slice('document/'.length));
    report({
      place,
      found: `a file in the folder ${quote([folder, ...deeper].join('/'))}`,
      expected: 'the name of a document of documents.yaml',
      ...suggest(folder, known),
    });
    return undefined;
  }
  const section = document.sections.find(({ slug }) => slug === name);
  if (!section) {
    const known = document.sections.map(({ slug }) => slug);
    report({
      place,
      found: `a file for the section ${quote(name)}`,
      expected: `a section of ${document.id}: ${known.join(', ')}`,
      ...suggest(name, known),
    });
  }
  return section && { document, section };
}

function buildStatement({ document, section }: Home, group: FactGroup, fact: Fact, content: FactContent, place: SeedPlace): Unordered {
  const periodText = fact.period ?? group.period;
  const period = periodText === undefined ? undefined : parsePeriod(periodText);
  const identity = {
    document: document.id,
    section: section.id,
    subject: group.about,
    ...content,
    ...(fact.of !== undefined && { of: fact.of }),
    ...(period && { period }),
    anchor: fact.anchor,
    occurrence: fact.occurrence ?? 1,
  };
  return {
    id: statementId(identity),
    ...identity,
    kind: fact.kind ?? group.kind ?? StatementKind.ACTUAL,
    qualifiers: fact.qualifiers ?? [],
    ...(fact.doubt && { doubt: fact.doubt }),
    basis: fact.basis ?? 'STATED',
    occurrenceGiven: fact.occurrence !== undefined,
    place,
  };
}

/** Reads one statement file. */
function checkFile(file: SeedFile, home: Home, context: FactContext, formats: { group: ReturnType<typeof factGroupFormat> }) {
  const { report } = context;
  const statements: Unordered[] = [];
  const omissions: SeedOmission[] = [];

  const readGroup = (content: unknown, place: SeedPlace): void => {
    const group = checkFormat(formats.group, content, place, report);
    if (!group) return;
    const subject = findEntity(context, group.about, { ...place, path: [...place.path, 'about'] });
    if (!subject) return;
    for (const [index, fact] of group.facts.entries()) {
      const at = { ...place, path: [...place.path, 'facts', index] };
      if (fact.indicator !== undefined && fact.period === undefined && group.period === undefined) {
        report({ place: at, found: 'nothing', expected: 'a «period», on the fact or on its group: an indicator needs one' });
      }
      const basis = home.document.register ? 'REGISTER' : 'STATED';
      if ((fact.basis ?? 'STATED') !== basis) {
        report({ place: at, found: `the basis ${fact.basis ?? 'STATED'}`, expected: `the basis ${basis} in ${home.document.id}` });
      }
      const checked = checkFact(context, subject, fact, at);
      if (checked) statements.push(buildStatement(home, group, fact, checked, at));
    }
  };

  const readOmitted = (content: unknown, place: SeedPlace): void => {
    const group = checkFormat(omittedGroupFormat, content, place, report);
    for (const [index, { anchor, reason, occurrence }] of (group?.omitted ?? []).entries()) {
      const at = { ...place, path: [...place.path, 'omitted', index] };
      omissions.push({
        document: home.document.id,
        section: home.section.id,
        anchor,
        reason,
        ...(occurrence !== undefined && { occurrence }),
        place: at,
      });
    }
  };

  if (!Array.isArray(file.content)) {
    report({ place: { file: file.path, path: [] }, found: quote(file.content), expected: 'a list of groups of facts' });
    return { statements, omissions };
  }
  for (const [index, content] of file.content.entries()) {
    const omitted = typeof content === 'object' && content !== null && 'omitted' in content;
    (omitted ? readOmitted : readGroup)(content, { file: file.path, path: [index] });
  }
  return { statements, omissions };
}

/** Reads every statement file, in the order of documents, sections and facts; ids are unique. */
export function checkStatements(
  files: readonly SeedFile[],
  documents: readonly SeedDocument[],
  index: DatasetIndex,
  vocabulary: Vocabulary,
  report: Report,
): CheckedStatements {
  const formats = { group: factGroupFormat(vocabulary) };
  const context = { vocabulary, index, report };
  const homes = files.flatMap((file) => {
    const home = findHome(file.path, documents, report);
    return home && file.syntaxError === undefined ? [{ file, home }] : [];
  });
  const place = ({ document, section }: Home): number => document.order * 1_000_000 + document.sections.indexOf(section);
  homes.sort((a, b) => place(a.home) - place(b.home));

  const checked = homes.map(({ file, home }) => checkFile(file, home, context, formats));
  const statements = inOrder(checked.flatMap((each) => each.statements));
  const known = new Map<string, SeedStatement>();
  for (const statement of statements) {
    const first = known.get(statement.id);
    if (first) {
      report({
        place: statement.place,
        found: 'the same fact again',
        expected: 'a fact that differs in subject, property, object, period or anchor',
        other: first.place,
      });
    } else {
      known.set(statement.id, statement);
    }
  }
  return { statements, omissions: checked.flatMap((each) => each.omissions) };
}
