import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { projectRoot } from '../../src/project-root.js';

export interface SourceImport {
  /** Both ends as paths below `src`: `compiler/cursor.ts`. */
  readonly from: string;
  readonly to: string;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?([^'";]*?)\s*(?:from\s+)?'(\.[^']+)'|import\('(\.[^']+)'\)/gm;

const isTypeOnly = (keyword: string | undefined, names: string): boolean =>
  keyword !== undefined ||
  (/^\{.*\}$/s.test(names) &&
    names
      .slice(1, -1)
      .split(',')
      .filter((name) => name.trim())
      .every((name) => /^\s*type\s/.test(name)));

/** The files below `src`, with forward slashes. */
export const sourceFiles = (): string[] =>
  readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();

/** Every import of one source file from another. */
export const sourceImports = (): SourceImport[] =>
  sourceFiles().flatMap((from) => {
    const text = readFileSync(join(projectRoot, 'src', from), 'utf8');
    return [...text.matchAll(STATEMENT)].map(([, keyword, names = '', stated, dynamic]) => ({
      from,
      to: posix.normalize(`${posix.dirname(from)}/${stated ?? dynamic}`).replace(/\.js$/, '.ts'),
      typeOnly: dynamic === undefined && isTypeOnly(keyword, names),
    }));
  });
