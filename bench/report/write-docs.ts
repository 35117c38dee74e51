import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import type { PartName } from '../part-names.js';
import type { Chart } from './part.js';

const DOCS = join(projectRoot, 'docs');
const DOCUMENT = join(DOCS, 'performance.md');

/** The document with the text between the marks of a part replaced. @throws {Error} where it has no such marks */
export function withTables(document: string, part: PartName, tables: string): string {
  const [opening, closing] = [`<!-- bench ${part}: begin -->`, `<!-- bench ${part}: end -->`];
  const [begin, end] = [document.indexOf(opening), document.indexOf(closing)];
  if (begin < 0 || end < begin) throw new Error(`docs/performance.md has no place for the tables of ${part}: ${opening} and ${closing}.`);
  return `${document.slice(0, begin + opening.length)}\n\n${tables}\n\n${document.slice(end)}`;
}

/** Puts the tables of a part into docs/performance.md, under its charts, which stand beside that document. */
export async function writeDocs(part: PartName, tables: string, charts: readonly Chart[] = []): Promise<void> {
  for (const { file, svg } of charts) await writeFile(join(DOCS, file), svg);
  const pictures = charts.map(({ alt, file }) => `![${alt}](${file})\n\n`).join('');
  await writeFile(DOCUMENT, withTables(await readFile(DOCUMENT, 'utf8'), part, pictures + tables));
}
