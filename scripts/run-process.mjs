import { spawn, spawnSync } from 'node:child_process';

/** What is made ready speaks on the error stream: input and output are the command's, which may be a protocol. */
const BESIDE = { stdio: ['ignore', 2, 2] };

/** Runs a script with this Node and shows what it says. Returns whether it succeeded. */
export function runNode(script, ...parameters) {
  return spawnSync(process.execPath, [script, ...parameters], BESIDE).status === 0;
}

/**
 * Runs a script with this Node while others run. What it says is shown as it comes, or, where `later` is set, when it has
 * ended. Resolves to whether it succeeded.
 */
export function spawnNode(parameters, { later }) {
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', later ? 'pipe' : 'inherit', later ? 'pipe' : 'inherit'] });
  const said = [];
  child.stdout?.on('data', (chunk) => said.push(chunk));
  child.stderr?.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
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
