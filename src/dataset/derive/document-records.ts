import type { Derivation, Fragment } from './derivation.js';

/** Documents and their sections. That a section is part of its document rests on no statement and has no basis. */
export function deriveDocuments({ dataset, records }: Derivation): Fragment {
  const sections = dataset.documents.flatMap((document) => document.sections.map((section) => ({ document, section })));
  return {
    nodes: [
      ...dataset.documents.map(({ id, title, publisher, published, publishedBasis, period, sha256 }) =>
        records.node('Document', id, { title, publisher, published, publishedBasis, period, sha256 }),
      ),
      ...sections.map(({ section: { id, title, lines } }) =>
        records.node('Section', id, { title, lines: lines.map(({ first, last }) => `${first}-${last}`) }),
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
