import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Cleanup } from '../processes/cleanup.js';

/**
 * Runs a script of ours in a process of its own, so that its memory can be told from ours, and reads the JSON it prints.
 * @throws {Error} where it fails; it has said why on standard error
 */
export async function runScript<T>(script: URL, environment: Readonly<Record<string, string>>, cleanup: Cleanup): Promise<T> {
  const child = spawn(process.execPath, ['--expose-gc', fileURLToPath(script)], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanup.add(() => void child.kill());
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`${fileURLToPath(script)} failed.`);
  return JSON.parse(output) as T;
}
