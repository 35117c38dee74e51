import { spawn, type ChildProcess } from 'node:child_process';

/**
 * What the keeper runs: it starts the command it is given, hands on signals, and ends it when its own standard input
 * closes, which the operating system does even where the parent was killed.
 */
const keeper = `
const { spawn } = require('node:child_process');
const [command, ...parameters] = process.argv.slice(1);
const child = spawn(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
const end = () => {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), 20000).unref();
};
child.on('error', (error) => { console.error(error.message); process.exit(1); });
child.on('exit', (code) => process.exit(code ?? 1));
process.on('SIGINT', end).on('SIGTERM', end);
process.stdin.on('end', end).on('error', end).resume();
`;

/** Starts a program that ends when this process ends, however it ends. Its output goes to the file descriptor. */
export const keepChild = (
  command: string,
  parameters: readonly string[],
  output: number,
  environment: NodeJS.ProcessEnv = process.env,
): ChildProcess => spawn(process.execPath, ['-e', keeper, command, ...parameters], { stdio: ['pipe', output, output], env: environment });
