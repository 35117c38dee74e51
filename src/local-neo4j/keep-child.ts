import { spawn, type ChildProcess } from 'node:child_process';

/**
 * What the keeper runs: it starts the command it is given, hands on signals, ends it when its own standard input
 * closes, which the operating system does even where the parent was killed, and removes the directory afterwards. Where
 * the command ends by itself, the directory stays: it may say why.
 */
const keeper = `
const { spawn } = require('node:child_process');
const { rmSync } = require('node:fs');
const [directory, command, ...parameters] = process.argv.slice(1);
const child = spawn(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
let asked = false;
const end = () => {
  asked = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), 20000).unref();
};
child.on('error', (error) => { console.error(error.message); process.exit(1); });
child.on('exit', (code) => {
  if (asked && directory) rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  process.exit(code ?? 1);
});
process.on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', end);
process.stdin.on('end', end).on('error', end).resume();
`;

/**
 * Starts a program that ends when this process ends, however it ends.
 *
 * @param output the file descriptor that it writes to
 * @param directory what is removed when it was ended; empty for nothing
 * @param environment its environment variables; those of this process where left out
 */
export const keepChild = (
  command: string,
  parameters: readonly string[],
  output: number,
  directory: string,
  environment: NodeJS.ProcessEnv = process.env,
): ChildProcess =>
  spawn(process.execPath, ['-e', keeper, directory, command, ...parameters], { stdio: ['pipe', output, output], env: environment });
