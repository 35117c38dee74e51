import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';

const DOCUMENT = join(projectRoot, 'docs', 'performance.md');
const BEGIN = '<!-- bench: begin (written by `npm run bench -- --write-docs`) -->';
const END = '<!-- bench: end -->';

/** The document with the text between its marks replaced. @throws {Error} where it has no marks */
export function withTables(document: string, tables: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`docs/performance.md has no place for the tables: ${BEGIN} and ${END}.`);
  return `${document.slice(0, begin + BEGIN.length)}\n\n${tables}\n\n${document.slice(end)}`;
}

export const writeDocs = async (tables: string): Promise<void> => writeFile(DOCUMENT, withTables(await readFile(DOCUMENT, 'utf8'), tables));
