import { spawn, spawnSync } from 'node:child_process';

/** What is made ready speaks on the error stream: input and output are the command's, which may be a protocol. */
const BESIDE = { stdio: ['ignore', 2, 2] };

/** Runs a script with this Node and shows what it says. Returns whether it succeeded. */
export function runNode(script, ...parameters) {
  return spawnSync(process.execPath, [script, ...parameters], BESIDE).status === 0;
}

/** Runs a script with this Node while others run, and shows what it says as it comes. Resolves to whether it succeeded. */
export function spawnNode(parameters) {
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve) => child.on('close', (status) => resolve(status === 0)));
}

/** The same, but resolves with all that it said when it has ended. */
export function collectNode(parameters) {
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve) =>
    child.on('close', (status) => resolve({ succeeded: status === 0, said: Buffer.concat(said).toString() })),
  );
}

/** Runs npm: the one that started this process, where one did. */
export function runNpm(...parameters) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('js')) return runNode(npm, ...parameters);
  return spawnSync('npm', parameters, { ...BESIDE, shell: process.platform === 'win32' }).status === 0;
}

/** Ends the process with a sentence on what failed. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}
