import type { SeedDocument, SeedStatement } from '../dataset.js';
import type { DatasetIndex } from '../dataset-index.js';

/** `《牢牢把握新机遇…》（江城日报，2022-12-22/2022-12-31）`, with the whole title. */
export const citeDocument = ({ title, publisher, published }: SeedDocument): string =>
  `《${title}》（${[publisher, published].filter((each) => each !== undefined).join('，')}）`;

/** The document, the section, and the anchor with its occurrence where it is not the first: `…，「稳增长」，锚点「1.2万元」第2处`. */
export function citeStatement({ document, section, anchor, occurrence }: SeedStatement, { documents, sections }: DatasetIndex): string {
  const place = `锚点「${anchor}」${occurrence > 1 ? `第${occurrence}处` : ''}`;
  return [citeDocument(documents.get(document)!), `「${sections.get(section)!.title}」`, place].join('，');
}
