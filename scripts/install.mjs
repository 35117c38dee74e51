import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fail, runNpm } from './run-process.mjs';

const STAMP = 'node_modules/.jiangcheng-lock';
const INSTALLED = 'node_modules/.package-lock.json';

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Whether every package of the lock file is there in its version. Optional ones may be for other platforms. */
function isComplete(lock) {
  const installed = JSON.parse(read(INSTALLED) ?? '{"packages":{}}').packages;
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, wanted]) => path === '' || installed[path]?.version === wanted.version || (wanted.optional && !installed[path]),
  );
}

/** Runs `npm ci` where `node_modules` is missing or is not what `package-lock.json` says. */
export function install() {
  const lock = readFileSync('package-lock.json', 'utf8');
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (read(STAMP) === stamp) return;
  if (!isComplete(lock)) {
    console.error('Installing packages: npm ci');
    if (!runNpm('ci', '--no-audit', '--no-fund', '--loglevel=error')) fail('The packages could not be installed; npm says why above.');
  }
  writeFileSync(STAMP, stamp);
}
