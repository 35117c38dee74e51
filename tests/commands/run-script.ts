import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';

export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** `npm run <name> -- …` as a process of its own, without npm around it. */
export function startScript(name: string, ...parameters: readonly string[]): ChildProcess {
  const { PATH, HOME } = process.env;
  const script = join(projectRoot, 'scripts', 'run.mjs');
  return spawn(process.execPath, [script, `src/commands/${name}`, ...parameters], {
    env: { PATH, HOME },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs a script to its end. What is said where something had to be built first is left out. */
export async function runScript(name: string, ...parameters: readonly string[]): Promise<Ran> {
  const child = startScript(name, ...parameters);
  let output = '';
  let errors = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, errors: errors.replace(/^(?:Installing|Building) .*\n/gm, '') };
}
