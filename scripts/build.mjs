import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fail, runNode } from './run-process.mjs';

const compile = (project) => () => runNode('node_modules/typescript/bin/tsc', '-p', project);

/** What is built from what, and how. */
const PARTS = {
  service: { sources: ['src', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'], run: compile('tsconfig.build.json') },
  pages: {
    sources: ['web', 'clients/typescript/src', 'package-lock.json'],
    run: () => runNode('node_modules/vite/bin/vite.js', 'build', '--config', 'web/vite.config.mjs', '--logLevel', 'error'),
  },
  /** The service again, with what only its makers run. */
  workshop: { sources: ['src', 'tests', 'bench', 'tsconfig.json', 'package-lock.json'], run: compile('tsconfig.json') },
};

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

/** Builds those of the named parts that are older than their sources. */
export function build(...names) {
  for (const name of names) {
    const { sources, run } = PARTS[name];
    const stamp = `dist/.stamp-${name}`;
    const current = signature(sources);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) continue;
    console.error(`Building the ${name}`);
    if (!run()) fail(`The ${name} could not be built; the compiler says why above.`);
    mkdirSync('dist', { recursive: true });
    writeFileSync(stamp, current);
  }
}
