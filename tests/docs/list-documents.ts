import { readdirSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from './read-document.js';

const FOLDERS = ['docs', 'src', 'cypher', 'schema', 'seeds', 'examples', 'tests', 'bench', 'web', 'clients'];

function markdownIn(folder: string, options: { recursive: boolean }): string[] {
  try {
    const names = readdirSync(path.join(REPOSITORY, folder), { ...options, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.md')).map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));
  } catch {
    return [];
  }
}

/** Every Markdown file that people read, relative to the repository. */
export const listDocuments = (): string[] =>
  [...markdownIn('.', { recursive: false }), ...FOLDERS.flatMap((folder) => markdownIn(folder, { recursive: true }))]
    .filter((file) => !file.includes('node_modules'))
    .sort();
