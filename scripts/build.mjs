import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fail, runNode } from './run-process.mjs';

/** What is built from what, and how. */
const PARTS = [
  {
    name: 'the service',
    stamp: 'dist/.stamp-service',
    sources: ['src', 'bench', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    build: () => runNode('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'),
  },
  {
    name: 'the pages',
    stamp: 'dist/.stamp-web',
    sources: ['web', 'package-lock.json'],
    build: () => runNode('node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.mjs', '--logLevel', 'error'),
  },
];

/** Path, time and size of every file below: cheap to ask, and different after any change. */
function* fingerprints(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) yield `${path} ${found.mtimeMs} ${found.size}`;
  else for (const name of readdirSync(path).toSorted()) yield* fingerprints(`${path}/${name}`);
}

function signature(sources) {
  const hash = createHash('sha256');
  for (const source of sources) for (const line of fingerprints(source)) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** Builds what is older than its sources. */
export function build() {
  for (const { name, stamp, sources, build: run } of PARTS) {
    const current = signature(sources);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) continue;
    console.error(`Building ${name}`);
    if (!run()) fail(`${name} could not be built; the compiler says why above.`);
    mkdirSync('dist', { recursive: true });
    writeFileSync(stamp, current);
  }
}
