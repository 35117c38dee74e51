import { cpus, loadavg, totalmem } from 'node:os';
import type { BenchReport } from './report.js';

/** The machine as it is now. */
export const describeMachine = (): BenchReport['machine'] => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGibibytes: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
  loadBefore: loadavg()[0]!,
});
