// npm test: installs, builds, checks, and runs every test. The last line says how many passed and failed.
import './node-version.mjs';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { install } = await import('./install.mjs');
install();
const { build } = await import('./build.mjs');
// All parts, so that nothing is built while tests run what was built.
build('service', 'pages', 'workshop');

const { check } = await import('./check-steps.mjs');
const { collectNode, spawnNode } = await import('./run-process.mjs');

const TESTS = 'tests';

/** The Neo4j of the tests lives for minutes: compiling as for days takes more of two cores than the statements do. */
const JAVA = [
  '-XX:+UseSerialGC',
  '-XX:Tier4InvocationThreshold=20000',
  '-XX:Tier4MinInvocationThreshold=5000',
  '-XX:Tier4CompileThreshold=60000',
];
process.env.JDK_JAVA_OPTIONS ??= JAVA.join(' ');

/**
 * The test files in two halves that take about as long: those of the Neo4j store and whatever else shares a Neo4j, one
 * after the other; beside them the rest. Whoever names files gets these in one run.
 */
function halves() {
  const named = process.argv.slice(2);
  if (named.length > 0) return [named];
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .map((file) => `${TESTS}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  const ofNeo4j = (file) => file.startsWith(`${TESTS}/store/neo4j/`) || /describeNeo4j/.test(readFileSync(file, 'utf8'));
  return [files.filter(ofNeo4j), files.filter((file) => !ofNeo4j(file))];
}

/** The first half shows what it does as it goes; what the second says is shown when it is done. */
async function run(parameters, half) {
  if (half === 0) return spawnNode(parameters);
  const { succeeded, said } = await collectNode(parameters);
  process.stdout.write(said);
  return succeeded;
}

/** Counts of a run that wrote no report are one failure: it broke down. */
async function testCounts(files, half) {
  const report = `.cache/test-report-${half}.json`;
  rmSync(report, { force: true });
  mkdirSync('.cache', { recursive: true });
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = await run([...vitest, ...files], half);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
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

const checks = { ...(await check()), skipped: 0 };
const counts = [checks, ...(await Promise.all(halves().map(testCounts)))];
const sum = (name) => counts.reduce((total, each) => total + each[name], 0);
process.exitCode = sum('failed') === 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`);
