// npm test: installs, builds, checks, and runs every test. The last line says how many passed and failed.
import './node-version.mjs';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { install } = await import('./install.mjs');
install();
const { build } = await import('./build.mjs');
build('service', 'pages');

const REPORT = '.cache/test-report.json';
const { check } = await import('./check-steps.mjs');
const { runNode } = await import('./run-process.mjs');

/** Counts of a run that wrote no report are one failure: it broke down. */
function testCounts() {
  rmSync(REPORT, { force: true });
  mkdirSync('.cache', { recursive: true });
  const succeeded = runNode(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
    ...process.argv.slice(2),
  );
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(REPORT, 'utf8'));
    // A file that cannot be loaded has no tests that could fail.
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    ).length;
    const failed = numFailedTests + broken;
    return { passed: numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const checks = check();
const tests = testCounts();
const failed = checks.failed + tests.failed;
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${checks.passed + tests.passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`);
