import { loadedGraph, type LoadedGraph } from './loaded-graph.js';
import { readOptions } from './options.js';
import { parts } from './parts.js';
import { Cleanup } from './processes/cleanup.js';
import { describeMachine } from './report/describe-machine.js';
import type { PartContext, PartReport } from './report/part.js';
import { printPart } from './report/print-part.js';
import type { BenchReport } from './report/report.js';
import { writeDocs } from './report/write-docs.js';

const options = readOptions(process.argv);
const cleanup = new Cleanup();
cleanup.onSignals();

const begun = performance.now();
/** Progress goes to standard error, so that standard output is the report alone. */
const report = (line: string): void =>
  void process.stderr.write(`[${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${line}\n`);

let graph: Promise<LoadedGraph> | undefined;
const context: PartContext = { options, cleanup, report, loaded: () => (graph ??= loadedGraph(options, cleanup, report)) };

try {
  const about = { measured: new Date().toISOString().slice(0, 10), machine: describeMachine() };
  const reports: PartReport[] = [];
  for (const { name, title, run } of parts.filter((part) => options.only.includes(part.name))) {
    report(`== ${name}: ${title}`);
    const done = await run(context);
    reports.push(done);
    const tables = printPart(about, done);
    if (options.writeDocs) await writeDocs(name, tables, done.charts);
    if (!options.json) console.log(`## ${title}\n\n${tables}\n`);
  }
  const result: BenchReport = {
    ...about,
    parts: reports.map(({ part, title, figures, goals }) => ({ part, title, figures, goals })),
    goals: reports.flatMap(({ goals }) => goals),
  };
  if (options.json) console.log(JSON.stringify(result, null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await cleanup.run();
}
