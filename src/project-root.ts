import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The directory that holds `package.json`, found upwards from this file: it runs from `src/` in tests and from
 * `dist/src/` in service.
 */
export const projectRoot: string = upwards(import.meta.dirname);

function upwards(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory;
  const parent = dirname(directory);
  if (parent === directory) throw new Error('The files of the project are not where they were installed.');
  return upwards(parent);
}
