import { InvalidArgumentError } from 'commander';
import { statSync } from 'node:fs';

/** An argument that has to be a directory which exists. */
export function existingDirectory(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new InvalidArgumentError('No such directory.');
}
