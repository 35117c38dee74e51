import { spawnSync } from 'node:child_process';

/** What `npm run check` holds: each step is a script, run by this Node, that ends with 0. */
const STEPS = [
  [
    'the service, its tests and its benchmarks type-check',
    'node_modules/typescript/bin/tsc',
    '-p',
    '.',
    '--noEmit',
    '--incremental',
    'false',
  ],
  ['the operations of the pages are fresh', 'web/generate-operations.mjs', '--check'],
  ['the pages type-check', 'node_modules/typescript/bin/tsc', '-p', 'web'],
  ['the linter has nothing to say', 'node_modules/oxlint/bin/oxlint', '--deny-warnings'],
  ['everything is formatted', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['what is generated from the model is fresh', 'dist/src/commands/emit.js', '--check'],
];

/** Runs every step, shows what the failed ones said, and returns how many passed and failed. */
export function check() {
  const counts = { passed: 0, failed: 0 };
  for (const [title, ...command] of STEPS) {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 50_000_000 });
    counts[status === 0 ? 'passed' : 'failed']++;
    console.log(`${status === 0 ? ' ok ' : 'FAIL'}  ${title}`);
    if (status !== 0) console.log(`${stdout}${stderr}`);
  }
  return counts;
}
