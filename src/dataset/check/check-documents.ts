import type { SeedDocument, SeedSection } from '../dataset.js';
import type { SeedFile } from '../files/seed-file.js';
import { checkFormat } from '../format/check-format.js';
import { documentFormat, type DocumentEntry } from '../format/documents-format.js';
import { quote, type Report } from '../problem.js';

const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

function readSection(document: string, entry: DocumentEntry['sections'][number]): SeedSection {
  const lines = (entry.lines ?? []).map((range) => {
    const [first, last] = range.split('-').map(Number);
    return { first: first!, last: last! };
  });
  return { id: `section/${slugOf(document)}/${entry.id}`, slug: entry.id, title: entry.title, lines };
}

function readDocument(entry: DocumentEntry, order: number): SeedDocument {
  const { sections, register, ...rest } = entry;
  const present = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...(present as Omit<SeedDocument, 'order' | 'register' | 'sections'>),
    order,
    register: register === 'true',
    sections: sections.map((section) => readSection(entry.id, section)),
  };
}

/** Reads `documents.yaml`: ids and section names are unique, originals have a hash and lines. */
export function checkDocuments(file: SeedFile, report: Report): SeedDocument[] {
  const documents: SeedDocument[] = [];
  const places = new Map<string, number>();
  if (!Array.isArray(file.content)) {
    report({ place: { file: file.path, path: [] }, found: quote(file.content), expected: 'a list of documents' });
    return documents;
  }
  for (const [order, content] of file.content.entries()) {
    const at = (...path: (string | number)[]) => ({ file: file.path, path: [order, ...path] });
    const entry = checkFormat(documentFormat, content, at(), report);
    if (!entry) continue;
    const document = readDocument(entry, order);
    const first = places.get(document.id);
    if (first !== undefined) {
      report({
        place: at('id'),
        found: `${quote(document.id)} again`,
        expected: 'each document once',
        other: { file: file.path, path: [first, 'id'] },
      });
      continue;
    }
    places.set(document.id, order);
    if (!document.register && document.sha256 === undefined) {
      report({ place: at(), found: 'nothing', expected: 'the sha256 of the original' });
    }
    for (const [index, section] of document.sections.entries()) {
      if (document.sections.findIndex(({ slug }) => slug === section.slug) !== index) {
        report({ place: at('sections', index, 'id'), found: `${quote(section.slug)} again`, expected: 'each section of a document once' });
      }
      if (!document.register && section.lines.length === 0) {
        report({ place: at('sections', index), found: 'nothing', expected: 'the lines of the section' });
      }
      for (const [range, { first: from, last }] of section.lines.entries()) {
        if (from >= 1 && last >= from) continue;
        report({
          place: at('sections', index, 'lines', range),
          found: `${from}-${last}`,
          expected: 'a range of lines from the first to the last, counted from 1',
        });
      }
    }
    documents.push(document);
  }
  return documents;
}
