import { collectNode } from './run-process.mjs';

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

/** Runs all steps beside each other, shows what the failed ones said, and returns how many passed and failed. */
export async function check() {
  const counts = { passed: 0, failed: 0 };
  const results = await Promise.all(STEPS.map(([, ...command]) => collectNode(command)));
  for (const [index, { succeeded, said }] of results.entries()) {
    counts[succeeded ? 'passed' : 'failed']++;
    console.log(`${succeeded ? ' ok ' : 'FAIL'}  ${STEPS[index][0]}`);
    if (!succeeded) console.log(said);
  }
  return counts;
}
