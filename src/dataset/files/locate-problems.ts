import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedPlace } from '../dataset.js';
import type { Problem, SeedProblem } from '../problem.js';
import { locatorOf, type Locator } from './locate.js';
import type { SeedFile } from './seed-file.js';

/** Parses files again, with positions, when they are first asked for. */
function locators(directory: string): (path: string) => Locator {
  const known = new Map<string, Locator>();
  return (path) => {
    const file = join(directory, path);
    const locator = known.get(path) ?? locatorOf(path.endsWith('.yaml') && existsSync(file) ? readFileSync(file, 'utf8') : '');
    known.set(path, locator);
    return locator;
  };
}

/** Where places stand in the files of a directory: `file` begins with that directory. */
export function placeFinder(directory: string): (place: SeedPlace) => Pick<SeedProblem, 'file' | 'line' | 'column'> {
  const locator = locators(directory);
  return ({ file, path }) => ({ file: join(directory, file), ...locator(file).locate(path) });
}

const byPlace = (a: SeedProblem, b: SeedProblem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** Gives every problem its line and column, in the order of files and lines. */
export function locateProblems(directory: string, problems: readonly Problem[]): SeedProblem[] {
  const locator = locators(directory);
  const locate = ({ place, atKey, other, expected, ...rest }: Problem): SeedProblem => {
    const mention = other ? ` (the other is at ${other.file}:${locator(other.file).locate(other.path).line})` : '';
    return { file: join(directory, place.file), ...locator(place.file).locate(place.path, atKey), ...rest, expected: expected + mention };
  };
  return problems.map(locate).sort(byPlace);
}

/** What the parser with positions says of a file that could not be parsed. */
export function locateSyntaxErrors(directory: string, { path, text, syntaxError }: SeedFile): SeedProblem[] {
  const file = join(directory, path);
  const errors = locatorOf(text).syntaxErrors.map(({ line, column, message }) => ({
    file,
    line,
    column,
    found: message,
    expected: 'valid YAML',
  }));
  return errors.length > 0 ? errors : [{ file, line: 1, column: 1, found: syntaxError!.split('\n')[0]!, expected: 'valid YAML' }];
}
