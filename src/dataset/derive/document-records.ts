import type { SeedDocument } from '../dataset.js';
import { citeDocument } from './citation.js';
import type { Derivation, Fragment } from './derivation.js';
import { knownSince } from './time/known-since.js';
import { knownFrom, type Rectangles } from './time/rectangle.js';

/**
 * Documents and their sections, which are known once they are published; registers are there for reference, always. That
 * a section is part of its document rests on no statement and has no basis.
 */
export function deriveDocuments({ dataset, records }: Derivation): Fragment {
  const holds = (document: SeedDocument): Rectangles => knownFrom(knownSince(document));
  const sections = dataset.documents.flatMap((document) => document.sections.map((section) => ({ document, section })));
  return {
    nodes: [
      ...dataset.documents.map((document) => {
        const { id, title, publisher, published, publishedBasis, period, sha256 } = document;
        const citation = citeDocument(document);
        return records.node('Document', id, { title, publisher, published, publishedBasis, period, citation, sha256 }, holds(document));
      }),
      ...sections.map(({ document, section: { id, title, lines } }) =>
        records.node('Section', id, { title, lines: lines.map(({ first, last }) => `${first}-${last}`) }, holds(document)),
      ),
    ],
    relationships: sections.map(({ document, section }) => ({
      type: 'SECTION_OF',
      from: section.id,
      to: document.id,
      properties: { statements: [] },
    })),
  };
}
