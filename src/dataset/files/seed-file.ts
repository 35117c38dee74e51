import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, loadAll } from 'js-yaml';

/** A seed file as read: `content` has only texts, lists and mappings, so that `7.70` and `2022` stay as written. */
export interface SeedFile {
  /** Path inside the seeds, with slashes: `statements/jl-2022-review/environment.yaml`. */
  readonly path: string;
  readonly text: string;
  readonly content: unknown;
  /** Why it could not be parsed; then there is no content. */
  readonly syntaxError?: string;
}

/** Parses without positions, four times as fast as with them; `locate.ts` finds positions where something is wrong. */
function parseSeedFile(path: string, text: string): SeedFile {
  try {
    const [content, ...others] = loadAll(text, { schema: FAILSAFE_SCHEMA });
    return { path, text, content, ...(others.length > 0 && { syntaxError: 'several documents in one file' }) };
  } catch (error) {
    return { path, text, content: undefined, syntaxError: error instanceof Error ? error.message : String(error) };
  }
}

/** Paths of all YAML files under a directory of the seeds, sorted; empty where it does not exist. */
export function listSeedFiles(directory: string, inside: string): string[] {
  const names = readdirSync(join(directory, inside), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.yaml') || name.endsWith('.yml'))
    .map((name) => `${inside}/${name.replaceAll('\\', '/')}`)
    .sort();
}

export const readSeedFile = (directory: string, path: string): SeedFile => parseSeedFile(path, readFileSync(join(directory, path), 'utf8'));
