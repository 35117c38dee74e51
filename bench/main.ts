import { readOptions } from './options.js';
import { Cleanup } from './processes/cleanup.js';
import { printReport } from './report/print-report.js';
import { writeDocs } from './report/write-docs.js';
import { runBench } from './run-bench.js';

const options = readOptions(process.argv);
const cleanup = new Cleanup();
cleanup.onSignals();

const begun = performance.now();
/** Progress goes to standard error, so that standard output is the report alone. */
const report = (line: string): void =>
  void process.stderr.write(`[${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${line}\n`);

try {
  const result = await runBench(options, cleanup, report);
  const tables = printReport(result);
  if (options.writeDocs) await writeDocs(tables);
  console.log(options.json ? JSON.stringify(result, null, 2) : tables);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await cleanup.run();
}
