import type { RecordFactory } from '../../src/dataset/derive/records.js';
import { relationship } from '../../src/dataset/derive/records.js';
import type { NodeRecord, RelationshipRecord } from '../../src/store/graph-batch.js';
import type { GraphSize } from './graph-size.js';

export const documentId = (index: number): string => `document/d-${String(index + 1).padStart(4, '0')}`;
export const sectionId = (document: number, section: number): string =>
  `section/d-${String(document + 1).padStart(4, '0')}/s-${section + 1}`;

const LINES = 40;

/** Title and date, by which statements cite it. */
function printed(index: number): { readonly title: string; readonly published: string } {
  const year = String(2018 + (index % 8));
  return { title: `${year}年江城市经济运行报告（${index + 1}）`, published: `${year}-12-${String((index % 28) + 1).padStart(2, '0')}` };
}

export function documentCitation(index: number): string {
  const { title, published } = printed(index);
  return `《${title}》（江城日报，${published}）`;
}

/** Documents of the years 2018 to 2025, each with its sections. */
export function* documentNodes(factory: RecordFactory, { documents, sectionsPerDocument }: GraphSize): Iterable<NodeRecord> {
  for (let index = 0; index < documents; index += 1) {
    const year = String(2018 + (index % 8));
    const { title, published } = printed(index);
    yield factory.node('Document', documentId(index), {
      title,
      publisher: '江城日报',
      published,
      citation: documentCitation(index),
      publishedBasis: 'Generated.',
      period: year,
    });
    for (let section = 0; section < sectionsPerDocument; section += 1) {
      yield factory.node('Section', sectionId(index, section), {
        title: `第${section + 1}部分`,
        lines: [`${section * LINES + 1}-${(section + 1) * LINES}`],
      });
    }
  }
}

export function* documentRelationships({ documents, sectionsPerDocument }: GraphSize): Iterable<RelationshipRecord> {
  for (let index = 0; index < documents; index += 1) {
    for (let section = 0; section < sectionsPerDocument; section += 1) {
      yield relationship('SECTION_OF', sectionId(index, section), documentId(index), 'REGISTER', []);
    }
  }
}
