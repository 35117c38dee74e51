import { spawnSync } from 'node:child_process';

/** Runs a script with this Node and shows what it says. Returns whether it succeeded. */
export function runNode(script, ...parameters) {
  return spawnSync(process.execPath, [script, ...parameters], { stdio: 'inherit' }).status === 0;
}

/** Runs npm: the one that started this process, where one did. */
export function runNpm(...parameters) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('js')) return runNode(npm, ...parameters);
  return spawnSync('npm', parameters, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Ends the process with a sentence on what failed. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}
